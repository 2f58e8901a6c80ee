package org.usiraq.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.packed.Packed;

/**
 * The dataset of US-Iraq relations since the 2003 war, which lies in this library's jar.
 *
 * <pre>{@code
 * Timeline timeline = UsIraqTimeline.load();
 * timeline.events().forEach(event -> System.out.println(event.date().toEnglish()));
 * }</pre>
 *
 * <p>Needs nothing but this library.
 */
public final class UsIraqTimeline {
  private static final String RESOURCE = "us-iraq-timeline.packed";

  private UsIraqTimeline() {}

  /**
   * Loads the dataset. Every call reads it anew; keep what it returns, which is immutable and safe
   * to share among threads.
   *
   * @return the dataset, as it was published with this version of the library
   * @throws IllegalStateException if the jar was repackaged without its resources
   */
  public static Timeline load() {
    try (InputStream in = UsIraqTimeline.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "expected the resource "
                + RESOURCE
                + " beside "
                + UsIraqTimeline.class.getName()
                + ", found none; was the jar repackaged without its resources?");
      }
      return Packed.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the dataset in the jar cannot be read", e);
    }
  }
}
