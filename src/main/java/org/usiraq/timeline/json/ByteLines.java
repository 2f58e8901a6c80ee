package org.usiraq.timeline.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream as bytes: a line that is not UTF-8 is then one damaged line, and takes none
 * of its neighbours with it. For one thread.
 */
final class ByteLines {
  private static final int INITIAL = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[INITIAL];
  private int start;
  private int end;
  private int filled;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Moves on to the next line, if there is one. */
  boolean next() throws IOException {
    start = Math.min(end + 1, filled);
    end = start;
    while (true) {
      while (end < filled) {
        if (buffer[end] == '\n') {
          return true;
        }
        end++;
      }
      if (!fill()) {
        return end > start;
      }
    }
  }

  /** Reads more behind the line that has begun, which moves to the front. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, filled - start);
    end -= start;
    filled -= start;
    start = 0;
    if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(read, 0);
    return read >= 0;
  }

  /** The bytes that the line lies in, valid until the next line. */
  byte[] bytes() {
    return buffer;
  }

  /** Where the line starts. */
  int start() {
    return start;
  }

  /** How many bytes it has, without its line feed. */
  int length() {
    return end - start;
  }
}
