package org.usiraq.timeline.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks through bytes eight at a time. */
final class ByteScan {
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
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

  /** The four bytes from an index on, the first one lowest. */
  static int four(byte[] bytes, int at) {
    return (int) INTS.get(bytes, at);
  }

  /** A mask of the first bytes of eight, of all eight if they are to be more. */
  static long first(int count) {
    return count >= Long.BYTES ? -1 : (1L << count * Byte.SIZE) - 1;
  }

  /**
   * What {@link #textEnd} gives where not all it passed was printable ASCII: the index, negated.
   */
  static int index(int end) {
    return end < 0 ? ~end : end;
  }

  /**
   * The first index, from one on, of a quotation mark, a backslash or a control character, of which
   * there is one, with eight bytes to be looked at; its complement where there is a byte before it
   * that is no printable ASCII.
   */
  static int textEnd(byte[] bytes, int from) {
    long other = 0;
    for (int at = from; ; at += Long.BYTES) {
      long eight = eight(bytes, at);
      long hits = special(eight);
      long odd = (eight | (eight ^ DELETES) - ONES) & HIGHS;
      if (hits != 0) {
        int bits = Long.numberOfTrailingZeros(hits);
        odd &= (1L << bits) - 1;
        at += bits >> 3;
        return (other | odd) == 0 ? at : ~at;
      }
      other |= odd;
    }
  }

  /**
   * The highest bits of the bytes of eight that stand in no text of JSON as they are. Exact for the
   * first of them: a byte's bit is set where it is below the subtrahend and no byte before it was.
   */
  private static long special(long eight) {
    return ((eight ^ QUOTES) - ONES | (eight ^ BACKSLASHES) - ONES | eight - SPACES)
        & ~eight
        & HIGHS;
  }

  /** Whether UTF-8 stands in a text of JSON as it is. */
  static boolean isUnescaped(byte[] text) {
    int last = text.length - Long.BYTES;
    if (last < 0) {
      long few = SPACES;
      for (byte b : text) {
        few = few << Byte.SIZE | b & 0xff;
      }
      return special(few) == 0;
    }
    for (int at = 0; at < last; at += Long.BYTES) {
      if (special(eight(text, at)) != 0) {
        return false;
      }
    }
    return special(eight(text, last)) == 0;
  }

  /** How many line feeds there are in a stretch of bytes. */
  static int lineFeeds(byte[] bytes, int from, int end) {
    int count = 0;
    int at = from;
    int last = end - Long.BYTES;
    for (; at <= last; at += Long.BYTES) {
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
