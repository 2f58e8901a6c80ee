package org.usiraq.timeline.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Timeline;

/**
 * The files of a publication that browsers and maps show: {@code index.html}, and in {@code web/}
 * {@code timelinejs.json}, {@code places.geojson} and {@code events.geojson}.
 */
public final class WebFiles {
  /** The page. */
  public static final String PAGE = "index.html";

  /** The folder of the files that other programs show. */
  public static final String FOLDER = "web";

  private WebFiles() {}

  /**
   * Writes the files; the same timeline gives the same bytes.
   *
   * @param timeline the dataset
   * @param description what it is, in a few sentences for its readers
   * @param folder where to; {@code web/} is made in it
   * @throws IOException if a file cannot be written
   */
  public static void write(Timeline timeline, String description, Path folder) throws IOException {
    Files.writeString(folder.resolve(PAGE), Page.of(timeline, description));
    Path web = Files.createDirectory(folder.resolve(FOLDER));
    Files.writeString(
        web.resolve("timelinejs.json"), Json.print(TimelineJs.of(timeline, description)));
    Files.writeString(web.resolve("places.geojson"), Json.print(GeoJson.places(timeline)));
    Files.writeString(web.resolve("events.geojson"), Json.print(GeoJson.events(timeline)));
  }
}
