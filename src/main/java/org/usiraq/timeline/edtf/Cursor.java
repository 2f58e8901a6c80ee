package org.usiraq.timeline.edtf;

/** A place in the text that is being parsed; it only moves forward, so that parsing is linear. */
final class Cursor {
  private static final char END = '\uffff';

  /** How many characters of what was found a message shows. */
  private static final int LONGEST_FOUND = 20;

  private final String text;
  private int position;

  Cursor(String text) {
    this.text = text;
  }

  int position() {
    return position;
  }

  /** The next character, or a character that is never expected at the end. */
  char peek() {
    return position < text.length() ? text.charAt(position) : END;
  }

  boolean atEnd() {
    return position == text.length();
  }

  boolean at(String next) {
    return text.startsWith(next, position);
  }

  boolean atDigit() {
    return isDigit(peek());
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Moves behind the character if it is the next one. */
  boolean take(char c) {
    if (peek() == c && !atEnd()) {
      position++;
      return true;
    }
    return false;
  }

  /** Moves behind the text if it comes next. */
  boolean take(String next) {
    if (at(next)) {
      position += next.length();
      return true;
    }
    return false;
  }

  void expect(char c, String expected) {
    if (!take(c)) {
      throw unexpected(expected);
    }
  }

  String since(int from) {
    return text.substring(from, position);
  }

  /** As many digits as there are, at least one. */
  String digits(String expected) {
    int from = position;
    while (atDigit()) {
      position++;
    }
    if (position == from) {
      throw unexpected(expected);
    }
    return since(from);
  }

  /** A number of two digits from 0 to {@code max}. */
  int twoDigits(int max, String name) {
    int from = position;
    String expected = name + " from 00 to " + max;
    int value = 0;
    for (int i = 0; i < 2; i++) {
      if (!atDigit()) {
        throw unexpected(expected);
      }
      value = value * 10 + text.charAt(position++) - '0';
    }
    if (value > max) {
      throw failure(from, expected);
    }
    return value;
  }

  /** A number of fixed width in which {@code X} stands for an unspecified digit. */
  Digits pattern(int width, String expected) {
    int value = 0;
    int unspecified = 0;
    for (int i = 0; i < width; i++) {
      char c = peek();
      if (c != 'X' && !isDigit(c)) {
        throw unexpected(expected);
      }
      value = value * 10 + (c == 'X' ? 0 : c - '0');
      unspecified = unspecified << 1 | (c == 'X' ? 1 : 0);
      position++;
    }
    return new Digits(width, value, unspecified);
  }

  /** One of {@code ? ~ %} as {@link Marks}, or 0 if none comes next. */
  int mark() {
    int mark = Marks.of(peek());
    if (mark != 0) {
      position++;
      if (Marks.of(peek()) != 0) {
        throw unexpected("one of ? ~ % only (% says both uncertain and approximate)");
      }
    }
    return mark;
  }

  /** Says what should have come next instead of what does. */
  EdtfParseException unexpected(String expected) {
    if (atEnd()) {
      return new EdtfParseException(text, position, expected, "the end");
    }
    StringBuilder found = new StringBuilder("'");
    EdtfParseException.appendSafely(found, peek());
    return new EdtfParseException(text, position, expected, found.append('\'').toString());
  }

  /** Says what should have stood between a place already passed and here. */
  EdtfParseException failure(int from, String expected) {
    String found =
        position == from
            ? "nothing"
            : position - from > LONGEST_FOUND
                ? text.substring(from, from + LONGEST_FOUND) + "…"
                : since(from);
    return new EdtfParseException(text, from, expected, found);
  }
}
