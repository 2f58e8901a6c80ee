package org.usiraq.timeline.edtf;

/**
 * Text that is not EDTF, with the place where it stops being so. The message says what was expected
 * there and what was found, and quotes the text: shortened when long, with control characters
 * escaped.
 */
public final class EdtfParseException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_QUOTE = 60;

  /** The index of the offending character. */
  private final int position;

  /**
   * Says what is wrong with a text.
   *
   * @param text the whole text
   * @param position index of the first character that cannot stand there, at most the length
   * @param expected what could stand there, to follow the word "expected"
   * @param found what stands there, to follow the word "found"
   */
  EdtfParseException(String text, int position, String expected, String found) {
    super(
        "EDTF \""
            + quote(text, position)
            + "\" at index "
            + position
            + ": expected "
            + expected
            + ", found "
            + found);
    this.position = position;
  }

  /**
   * Where the text stops being EDTF.
   *
   * @return the 0-based index of the character, or of the component, that is wrong; the length of
   *     the text where it ends too soon
   */
  public int position() {
    return position;
  }

  private static String quote(String text, int position) {
    int from = 0;
    int to = text.length();
    if (to > LONGEST_QUOTE) {
      from = Math.max(0, Math.min(position - LONGEST_QUOTE / 2, to - LONGEST_QUOTE));
      to = from + LONGEST_QUOTE;
    }
    StringBuilder out = new StringBuilder(to - from + 2);
    if (from > 0) {
      out.append('…');
    }
    for (int i = from; i < to; i++) {
      appendSafely(out, text.charAt(i));
    }
    return to < text.length() ? out.append('…').toString() : out.toString();
  }

  /**
   * Quotes one character; a window may cut a surrogate pair, so that halves are escaped as well.
   */
  static void appendSafely(StringBuilder out, char c) {
    if (c < ' ' || (c >= 0x7f && c < 0xa0) || Character.isSurrogate(c) || c == '\u2028') {
      out.append(String.format("\\u%04x", (int) c));
    } else {
      out.append(c);
    }
  }
}
