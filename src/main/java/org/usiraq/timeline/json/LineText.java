package org.usiraq.timeline.json;

import java.nio.charset.StandardCharsets;
import org.usiraq.timeline.validate.Unsure;

/** Decodes the texts of JSON. */
final class LineText {
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final String MEANT = "\"\\/\b\f\n\r\t";
  private static final char REPLACEMENT = '\ufffd';

  private LineText() {}

  /** The text of a stretch of bytes without escapes. */
  static String unescaped(byte[] bytes, int start, int end) {
    String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    // There in place of bytes that are not UTF-8, or as it was written.
    Unsure.unless(text.indexOf(REPLACEMENT) < 0);
    return text;
  }

  /** The text of a stretch of bytes in which every backslash has a byte behind it. */
  static String escaped(byte[] bytes, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    int from = start;
    for (int at = start; at < end; at++) {
      if (bytes[at] == '\\') {
        text.append(unescaped(bytes, from, at));
        at++;
        if (bytes[at] == 'u') {
          text.append(unit(bytes, at + 1, end));
          at += 4;
        } else {
          int meant = ESCAPED.indexOf(bytes[at]);
          Unsure.unless(meant >= 0);
          text.append(MEANT.charAt(meant));
        }
        from = at + 1;
      }
    }
    return text.append(unescaped(bytes, from, end)).toString();
  }

  private static char unit(byte[] bytes, int at, int end) {
    int unit = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = i < end ? Character.digit(bytes[i], 16) : -1;
      Unsure.unless(digit >= 0);
      unit = unit << 4 | digit;
    }
    return (char) unit;
  }
}
