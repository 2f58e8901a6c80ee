package org.usiraq.timeline.mapping;

import java.text.Normalizer;
import org.usiraq.timeline.model.Texts;

/** Makes texts of others fit to stand in a dataset. */
final class Cleaner {
  private static final String FORMULA = "=+-@＝＋－＠";

  private Cleaner() {}

  /** Whether a text has characters at which cleaning it is more than taking spaces away. */
  static boolean mends(String text) {
    boolean ascii = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\t' && Character.isISOControl(c)) {
        return true;
      }
      ascii &= c < 0x80;
    }
    return !ascii
        && !(Normalizer.isNormalized(text, Normalizer.Form.NFC)
            && Texts.visible(text).length() == text.length());
  }

  /**
   * The text in normal form C, without characters that nobody sees, and with one space for each
   * stretch of spaces and control characters.
   */
  static String clean(String text) {
    String composed =
        isPlain(text) ? text : Normalizer.normalize(Texts.visible(text), Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(composed.length());
    boolean space = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isISOControl(c) || isSpace(c)) {
        space = true;
      } else {
        clean.append(space && !clean.isEmpty() ? " " : "").append(c);
        space = false;
      }
    }
    return clean.toString();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether anything of a text is left once it is fit. */
  static boolean isName(String text) {
    return !fit(text, Integer.MAX_VALUE).isEmpty();
  }

  /** A text without spaces around it nor a start that is a formula to a spreadsheet, and cut. */
  static String fit(String text, int limit) {
    int start = 0;
    while (start < text.length()
        && (FORMULA.indexOf(text.charAt(start)) >= 0 || isSpace(text.charAt(start)))) {
      start++;
    }
    int end = text.length();
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    String safe = text.substring(start, end);
    return safe.codePointCount(0, safe.length()) <= limit
        ? safe
        : safe.substring(0, safe.offsetByCodePoints(0, limit - 1)).strip() + "…";
  }
}
