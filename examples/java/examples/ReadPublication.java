package examples;

import java.io.IOException;
import java.nio.file.Path;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Timeline;

/** Reads a publication from its folder, as its README shows. */
public final class ReadPublication {

  private ReadPublication() {}

  /**
   * Prints the first events; to be run from the folder of the publication.
   *
   * @param args none are needed
   * @throws IOException if the dataset cannot be read
   */
  public static void main(String[] args) throws IOException {
    Timeline timeline = TimelineJson.read(Path.of("json/us-iraq-timeline.json"));
    for (Event event : timeline.events().stream().limit(10).toList()) {
      System.out.println(event.date().toEnglish() + ": " + event.title());
    }
  }
}
