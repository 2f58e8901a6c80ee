package org.usiraq.timeline.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Whole lines of a stream, a few hundred at a time, as bytes: a line that is not UTF-8 is then one
 * damaged line, and takes none of its neighbours with it. No text of JSON holds a line feed, so
 * that a line ends where it seems to. For one thread.
 */
final class LineChunks {
  private static final int SIZE = 1 << 18;

  /** How much is left free behind what is read: a line feed, and what a scan looks at beyond. */
  private static final int FREE = 1 + LineScan.SLACK;

  /** Some lines. */
  static final class Chunk {
    private final byte[] bytes;
    private final int end;
    private final long firstLine;
    private volatile int count = -1;

    private Chunk(byte[] bytes, int end, long firstLine) {
      this.bytes = bytes;
      this.end = end;
      this.firstLine = firstLine;
    }

    /** What they lie in, from its start, with some more behind them. */
    byte[] bytes() {
      return bytes;
    }

    /** Where the last one ends, behind its line feed. */
    int end() {
      return end;
    }

    /** The number of the first line, from 1. */
    long firstLine() {
      return firstLine;
    }

    /** Whether this stands for one line that was passed over, for it is too long. */
    boolean tooLong() {
      return end == 0;
    }

    /** The number of the first line behind these, which need be counted only while nobody has. */
    private long nextLine() {
      int known = count;
      return firstLine + (tooLong() ? 1 : known >= 0 ? known : ByteScan.lineFeeds(bytes, 0, end));
    }
  }

  private final InputStream in;
  private final int longest;
  private final Queue<byte[]> used = new ConcurrentLinkedQueue<>();
  private byte[] buffer = new byte[SIZE];
  private int filled;
  private Chunk given = new Chunk(buffer, 0, 0);

  /**
   * @param longest how many bytes a line has at most
   */
  LineChunks(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The next lines, if there are any. */
  Optional<Chunk> next() throws IOException {
    long line = given.nextLine(); // Before its bytes can be filled again.
    int last;
    boolean more = true;
    while (true) {
      more = more && fill();
      last = more ? lastLine() : filled;
      if (last > 0 || !more) {
        break;
      }
      if (filled > longest) {
        return Optional.of(passOver(line));
      }
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    if (last == 0) {
      return Optional.empty();
    }
    byte[] lines = buffer;
    buffer = empty(filled - last);
    System.arraycopy(lines, last, buffer, 0, filled - last);
    filled -= last;
    if (lines[last - 1] != '\n') {
      lines[last++] = '\n';
    }
    given = new Chunk(lines, last, line);
    return Optional.of(given);
  }

  /** A buffer of which the start will be filled, if there is one an old one: it is in the cache. */
  private byte[] empty(int start) {
    if (start > SIZE / 2) {
      return new byte[2 * start];
    }
    byte[] old = used.poll();
    return old == null ? new byte[SIZE] : old;
  }

  /**
   * Takes back the bytes of lines that were read. Any thread may call this.
   *
   * @param count how many lines they were
   */
  void giveBack(Chunk chunk, int count) {
    chunk.count = count;
    if (chunk.bytes().length == SIZE) {
      used.add(chunk.bytes());
    }
  }

  /** Reads to the end of the line that fills the buffer, and keeps nothing of it. */
  private Chunk passOver(long line) throws IOException {
    int end = 0;
    do {
      filled = in.readNBytes(buffer, 0, buffer.length - FREE);
      end = 0;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
    } while (end == filled && filled > 0);
    int next = Math.min(end + 1, filled);
    filled -= next;
    byte[] rest = empty(filled);
    System.arraycopy(buffer, next, rest, 0, filled);
    buffer = rest;
    given = new Chunk(new byte[0], 0, line);
    return given;
  }

  /** Reads until the buffer is full; returns whether there may be more. */
  private boolean fill() throws IOException {
    int full = buffer.length - FREE;
    filled += in.readNBytes(buffer, filled, full - filled);
    return filled == full;
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
