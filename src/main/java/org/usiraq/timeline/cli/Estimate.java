package org.usiraq.timeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.usiraq.timeline.validate.Position;

/**
 * Which part of a file lies before a place in it, guessed from how long its first lines are: good
 * enough to tell the time left.
 *
 * @param lines how many lines the file has, about; 0 where it has none, or nobody knows
 */
record Estimate(double lines) {
  private static final int SAMPLE = 1 << 20;

  /** Looks at the start of a file. */
  static Estimate of(Path file, Format format) throws IOException {
    if (format == Format.PARQUET) {
      return new Estimate(0);
    }
    byte[] sample;
    try (InputStream in = Files.newInputStream(file)) {
      sample = in.readNBytes(SAMPLE);
    }
    int feeds = 0;
    for (byte b : sample) {
      feeds += b == '\n' ? 1 : 0;
    }
    return new Estimate(feeds * (double) Files.size(file) / Math.max(1, sample.length));
  }

  /** The part before a place, from 0 to 1; 0 if not known. */
  double before(Position place) {
    return lines == 0 ? 0 : Math.min(1, place.line() / lines);
  }
}
