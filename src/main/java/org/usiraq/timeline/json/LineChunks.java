package org.usiraq.timeline.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whole lines of a stream, a few hundred at a time, as bytes: a line that is not UTF-8 is then one
 * damaged line, and takes none of its neighbours with it. No text of JSON holds a line feed, so
 * that a line ends where it seems to. For one thread.
 */
final class LineChunks {
  private static final int SIZE = 1 << 18;

  /**
   * Some lines.
   *
   * @param bytes what they lie in, from its start
   * @param end where the last one ends, behind its line feed if it has one
   * @param firstLine the number of the first line, from 1
   * @param tooLong whether this stands for one line that was passed over, for it is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
  record Chunk(byte[] bytes, int end, long firstLine, boolean tooLong) {}

  private final InputStream in;
  private final int longest;
  private byte[] buffer = new byte[SIZE];
  private int filled;
  private long line = 1;

  /**
   * @param longest how many bytes a line has at most
   */
  LineChunks(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next lines, if there are any. */
  Optional<Chunk> next() throws IOException {
    int last;
    boolean more = true;
    while (true) {
      more = more && fill();
      last = more ? lastLine() : filled;
      if (last > 0 || !more) {
        break;
      }
      if (filled > longest) {
        return Optional.of(passOver());
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    if (last == 0) {
      return Optional.empty();
    }
    Chunk chunk = new Chunk(buffer, last, line, false);
    line += ByteScan.lineFeeds(buffer, 0, last);
    byte[] rest = new byte[Math.max(SIZE, 2 * (filled - last))];
    System.arraycopy(buffer, last, rest, 0, filled - last);
    buffer = rest;
    filled -= last;
    return Optional.of(chunk);
  }

  /** Reads to the end of the line that fills the buffer, and keeps nothing of it. */
  private Chunk passOver() throws IOException {
    int end = 0;
    do {
      filled = in.readNBytes(buffer, 0, buffer.length);
      end = 0;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
    } while (end == filled && filled > 0);
    int next = Math.min(end + 1, filled);
    filled -= next;
    byte[] rest = new byte[Math.max(SIZE, 2 * filled)];
    System.arraycopy(buffer, next, rest, 0, filled);
    buffer = rest;
    return new Chunk(new byte[0], 0, line++, true);
  }

  /** Reads until the buffer is full; returns whether there may be more. */
  private boolean fill() throws IOException {
    int read = in.readNBytes(buffer, filled, buffer.length - filled);
    filled += read;
    return filled == buffer.length;
  }

  /** Where the last whole line ends. */
  private int lastLine() {
    int end = filled;
    while (end > 0 && buffer[end - 1] != '\n') {
      end--;
    }
    return end;
  }
}
