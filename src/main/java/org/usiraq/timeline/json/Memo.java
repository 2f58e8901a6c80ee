package org.usiraq.timeline.json;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of short ASCII texts that come again and again, words of vocabularies, references, days,
 * kept so that each is made and checked once. Where two fall into one place the later one takes it.
 * For one thread.
 *
 * @param <V> the Java type of the values
 */
final class Memo<V> {
  private static final int BITS = 8;
  private static final int LONGEST = 32;
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final Function<String, V> parser;
  private final long[] heads = new long[1 << BITS];
  private final long[] tails = new long[1 << BITS];
  private final @Nullable String[] texts = new String[1 << BITS];
  private final @Nullable Object[] values = new Object[1 << BITS];

  /**
   * @param parser makes a value of its text
   */
  Memo(Function<String, V> parser) {
    this.parser = parser;
  }

  /** The value of a stretch of bytes, all of them ASCII; eight bytes can be looked at there. */
  @SuppressWarnings("unchecked") // The parser made it.
  V get(byte[] bytes, int start, int length) {
    if (length > LONGEST) {
      return parser.apply(text(bytes, start, length));
    }
    boolean isLong = length >= Long.BYTES;
    long head = ByteScan.eight(bytes, start) & ByteScan.first(length);
    long tail = isLong ? ByteScan.eight(bytes, start + length - Long.BYTES) : length;
    int place = (int) ((head * FACTOR ^ tail) * FACTOR >>> Long.SIZE - BITS);
    String known = texts[place];
    if (known != null
        && heads[place] == head
        && tails[place] == tail
        && known.length() == length
        && (length <= 2 * Long.BYTES || isMiddle(known, bytes, start, length))) {
      return (V) values[place];
    }
    String text = text(bytes, start, length);
    V value = parser.apply(text);
    heads[place] = head;
    tails[place] = tail;
    texts[place] = text;
    values[place] = value;
    return value;
  }

  private static boolean isMiddle(String known, byte[] bytes, int start, int length) {
    for (int i = Long.BYTES; i < length - Long.BYTES; i++) {
      if (known.charAt(i) != bytes[start + i]) {
        return false;
      }
    }
    return true;
  }

  private static String text(byte[] bytes, int start, int length) {
    return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
  }
}
