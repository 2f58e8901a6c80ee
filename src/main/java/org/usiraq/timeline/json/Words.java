package org.usiraq.timeline.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Short ASCII texts that come again and again, names of fields and words of vocabularies, kept so
 * that each is made once. Where two fall into one place the later one takes it.
 */
final class Words {
  private static final int PLACES = 512;
  private static final int LONGEST = 32;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final byte[] bytes;
  private final long[] heads = new long[PLACES];
  private final long[] tails = new long[PLACES];
  private final @Nullable String[] words = new String[PLACES];

  Words(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The text of a stretch of the bytes, all of them ASCII. */
  String get(int start, int length) {
    if (length > LONGEST || length == 0 || start + Long.BYTES > bytes.length) {
      return text(start, length);
    }
    long head;
    long tail;
    if (length >= Long.BYTES) {
      head = ByteScan.eight(bytes, start);
      tail = ByteScan.eight(bytes, start + length - Long.BYTES);
    } else {
      head = ByteScan.eight(bytes, start) & (1L << length * Byte.SIZE) - 1;
      tail = length;
    }
    int place = (int) ((head * FACTOR ^ tail) * FACTOR >>> 55);
    String known = words[place];
    if (known != null
        && heads[place] == head
        && tails[place] == tail
        && known.length() == length
        && (length <= 2 * Long.BYTES || isMiddle(known, start, length))) {
      return known;
    }
    String made = text(start, length).intern(); // So that it is the very name of a column.
    heads[place] = head;
    tails[place] = tail;
    words[place] = made;
    return made;
  }

  private boolean isMiddle(String known, int start, int length) {
    for (int i = Long.BYTES; i < length - Long.BYTES; i++) {
      if (known.charAt(i) != bytes[start + i]) {
        return false;
      }
    }
    return true;
  }

  private String text(int start, int length) {
    return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
  }
}
