package org.usiraq.timeline.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.usiraq.timeline.model.Timeline;

/**
 * Writes and reads a dataset in the form in which it lies in the jar. The methods hold no state and
 * may be called by any thread.
 */
public final class Packed {

  private Packed() {}

  /**
   * Writes a dataset.
   *
   * @param timeline the dataset
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public static void write(Timeline timeline, OutputStream out) throws IOException {
    PackedOutput values = new PackedOutput();
    Entities.METADATA.write(timeline.metadata(), values);
    Entities.EVENT.writeAll(timeline.events(), values);
    Entities.ACTOR.writeAll(timeline.actors(), values);
    Entities.STATISTIC.writeAll(timeline.statistics(), values);
    Entities.PLACE.writeAll(timeline.places(), values);
    Entities.SOURCE.writeAll(timeline.sources(), values);
    Entities.PHASE.writeAll(timeline.phases(), values);
    values.writeTo(out);
  }

  /**
   * Reads a dataset. What the constructors of its records refuse cannot get in; nothing else is
   * checked, for it was before it was written.
   *
   * @param in what {@link #write} wrote; read to its end, and not closed
   * @return the dataset
   * @throws IOException if it cannot be read
   */
  public static Timeline read(InputStream in) throws IOException {
    PackedInput values = new PackedInput(in.readAllBytes());
    return Timeline.builder(Entities.METADATA.read(values))
        .events(Entities.EVENT.readAll(values))
        .actors(Entities.ACTOR.readAll(values))
        .statistics(Entities.STATISTIC.readAll(values))
        .places(Entities.PLACE.readAll(values))
        .sources(Entities.SOURCE.readAll(values))
        .phases(Entities.PHASE.readAll(values))
        .build();
  }
}
