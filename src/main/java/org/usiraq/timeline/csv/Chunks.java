package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts a file where records end, a byte order mark passed over. Holds a little more than one piece
 * at a time. For one thread.
 */
final class Chunks implements Closeable {

  /** Large enough that a task is worth its cost; the rows of seven files fit in a core's cache. */
  static final int SIZE = 1 << 15;

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  private final InputStream in;
  private final int size;
  private final int longest;
  private byte[] bytes;

  /** A character for each byte, for to look for a character in a string is fast. */
  private String text = "";

  private int from;
  private int to;
  private boolean last;

  /** Whether the line goes on that the last piece broke off, for it is too long. */
  private boolean cut;

  /**
   * Reads a file in pieces of about a size.
   *
   * @param longest how many bytes a record has at most; what is longer is most often none, but a
   *     quote that was not closed, and ends with its first line
   */
  Chunks(Path file, int size, int longest) throws IOException {
    this.longest = longest;
    this.in = Files.newInputStream(file);
    this.size = size;
    this.bytes = new byte[2 * Math.max(size, BYTE_ORDER_MARK.length)];
    fill(BYTE_ORDER_MARK.length);
    if (to >= BYTE_ORDER_MARK.length
        && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3)) {
      from = BYTE_ORDER_MARK.length;
    }
  }

  /** Returns the first record alone. */
  Optional<byte[]> first() throws IOException {
    return piece(1);
  }

  /** Returns the next records, whole ones; empty at the end of the file. */
  Optional<byte[]> next() throws IOException {
    return piece(size);
  }

  private Optional<byte[]> piece(int least) throws IOException {
    passOver();
    int wanted = least;
    while (true) {
      fill(wanted);
      if (from == to) {
        return Optional.empty();
      }
      int end = RecordEnds.atLeast(bytes, text, from, Math.min(from + least, to), last);
      boolean enough = last || to - from >= longest;
      if (end == RecordEnds.NONE && enough) {
        end = one(least);
      }
      if (end != RecordEnds.NONE) {
        byte[] piece = Arrays.copyOfRange(bytes, from, end);
        from = end;
        byte before = piece[piece.length - 1];
        cut = piece.length >= longest && !last && before != '\n' && before != '\r';
        return Optional.of(piece);
      }
      wanted = Math.min(2 * Math.max(wanted, to - from), longest);
    }
  }

  /** Goes to the end of a line that was broken off. */
  private void passOver() throws IOException {
    while (cut) {
      fill(1);
      int end = RecordEnds.line(bytes, from, to);
      cut = end == to && !last;
      from = end;
    }
  }

  /** Goes from record to record, where to skip to the end was of no use. */
  private int one(int least) {
    int end = from;
    while (end < to && end - from < least) {
      int next = RecordEnds.next(bytes, end, to, last);
      if (next == RecordEnds.NONE && end > from) {
        break; // It begins the next piece.
      }
      end = next == RecordEnds.NONE ? RecordEnds.line(bytes, end, to) : next;
    }
    return end;
  }

  /** Reads until so many bytes, or all that there are, are at hand. */
  private void fill(int wanted) throws IOException {
    if (last || to - from >= wanted) {
      return;
    }
    byte[] target = bytes.length < wanted + size ? new byte[wanted + size] : bytes;
    System.arraycopy(bytes, from, target, 0, to - from);
    to -= from;
    from = 0;
    bytes = target;
    int count = in.readNBytes(bytes, to, bytes.length - to);
    to += count;
    last = to < bytes.length;
    text = new String(bytes, 0, to, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
