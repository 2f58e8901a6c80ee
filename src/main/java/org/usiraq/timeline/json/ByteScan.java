package org.usiraq.timeline.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes eight at a time. */
final class ByteScan {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long QUOTES = '"' * ONES;
  private static final long DELETES = 0x7f * ONES;
  private static final long BACKSLASHES = '\\' * ONES;
  private static final long SPACES = ' ' * ONES;
  private static final long FEEDS = '\n' * ONES;

  private ByteScan() {}

  /** The eight bytes from an index on, the first one lowest. */
  static long eight(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  /**
   * What {@link #textEnd} gives where not all it passed was printable ASCII: the index, negated.
   */
  static int index(int end) {
    return end < 0 ? ~end : end;
  }

  /**
   * The first index, from one on, of a quotation mark, a backslash or a control character, or the
   * end; its complement where there is a byte before it that is no printable ASCII.
   */
  static int textEnd(byte[] bytes, int from, int end) {
    int at = from;
    long other = 0;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long eight = eight(bytes, at);
      long quote = eight ^ QUOTES;
      long backslash = eight ^ BACKSLASHES;
      // A byte's highest bit is set where it is below the subtrahend and no byte before it was.
      long hits = (quote - ONES | backslash - ONES | eight - SPACES) & ~eight & HIGHS;
      long odd = (eight | (eight ^ DELETES) - ONES) & HIGHS;
      if (hits != 0) {
        int bits = Long.numberOfTrailingZeros(hits);
        odd &= (1L << bits) - 1;
        at += bits >> 3;
        return (other | odd) == 0 ? at : ~at;
      }
      other |= odd;
    }
    while (at < end
        && bytes[at] != '"'
        && bytes[at] != '\\'
        && !(bytes[at] >= 0 && bytes[at] < ' ')) {
      other |= bytes[at] < 0 || bytes[at] == 0x7f ? 1 : 0;
      at++;
    }
    return other == 0 ? at : ~at;
  }

  /** How many line feeds there are in a stretch of bytes. */
  static int lineFeeds(byte[] bytes, int from, int end) {
    int count = 0;
    int at = from;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long other = eight(bytes, at) ^ FEEDS;
      // Exact in each byte: no carry leaves it.
      count += Long.bitCount(~((other & ~HIGHS) + ~HIGHS | other | ~HIGHS));
    }
    for (; at < end; at++) {
      count += bytes[at] == '\n' ? 1 : 0;
    }
    return count;
  }
}
