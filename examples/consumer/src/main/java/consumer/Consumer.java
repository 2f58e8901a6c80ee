package consumer;

import java.io.IOException;
import java.nio.file.Path;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Timeline;

/** Loads the dataset from the jar, and once more from the zip of the data. */
public final class Consumer {

  private Consumer() {}

  /**
   * Prints what was loaded, and an event.
   *
   * @param args the JSON document of the zip
   * @throws IOException if it cannot be read
   */
  public static void main(String[] args) throws IOException {
    Timeline timeline = UsIraqTimeline.load();
    System.out.println(timeline);

    Timeline unpacked = TimelineJson.read(Path.of(args[0]));
    System.out.println("The zip says the same: " + unpacked.equals(timeline));

    Event event = timeline.getEvent("k1-base-rocket-attack");
    System.out.println(event.date().toEnglish() + ": " + event.title());
  }
}
