package examples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Findings;

/** Reads the events of one month from a Parquet file of any size, one at a time. */
public final class StreamParquet {

  private StreamParquet() {}

  /**
   * Prints what may have happened in December 2019.
   *
   * @param args the file of the events
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    // shown: stream
    Findings findings = new Findings();
    try (Records<Event> events =
        TimelineParquet.scan(Tables.EVENTS, file)
            .dates(LocalDate.of(2019, 12, 1), LocalDate.of(2019, 12, 31))
            .records(findings)) {
      for (Event event : events) {
        System.out.println(event.date() + " " + event.title());
      }
    }
    System.out.println(findings);
    // shown: end
  }
}
