package org.usiraq.timeline.csv;

/**
 * Finds where records end in the bytes of a file, by the rules of quoting that Commons CSV keeps.
 * UTF-8 has the bytes of quotes, commas and line ends nowhere else.
 *
 * <p>A record with a quote that never closes, or with text after one that closes, ends with its
 * first line: so a damaged record takes none of the following ones along.
 */
final class RecordEnds {

  /** What is told where the end is not among the bytes. */
  static final int NONE = -1;

  private RecordEnds() {}

  /**
   * Returns the end of a record.
   *
   * @param bytes the bytes
   * @param from where the record starts
   * @param to the end of the bytes, behind {@code from}
   * @param last whether the file ends there
   * @return the index behind its line end; {@link #NONE} only where the file goes on
   */
  static int next(byte[] bytes, int from, int to, boolean last) {
    int at = from;
    while (at < to) {
      if (bytes[at] == '"') {
        at = closed(bytes, at + 1, to, last);
        if (at == NONE) {
          return last ? line(bytes, from, to) : NONE;
        }
        while (at < to && isBlank(bytes[at])) {
          at++;
        }
        if (at < to && !endsCell(bytes[at])) {
          return line(bytes, from, to);
        }
      }
      at = cellEnd(bytes, at, to);
      if (at < to && bytes[at] != ',') {
        return lineEnd(bytes, at, to, last);
      }
      at++;
    }
    return last ? to : NONE;
  }

  /**
   * Returns the end of a record at or behind an index, in far less time than to look for every end
   * before it, but blind to damage.
   *
   * @param bytes the bytes
   * @param text the same as text, a character for each byte up to their end
   * @param from where a record starts
   * @param least the index, not behind the end of the bytes
   * @param last whether the file ends there
   * @return the index behind a line end; {@link #NONE} if there is no such end, or none is found
   *     because of damage
   */
  static int atLeast(byte[] bytes, String text, int from, int least, boolean last) {
    int to = text.length();
    int at = from;
    for (int quote = text.indexOf('"', at); quote >= 0 && quote < least; ) {
      boolean opens = quote == from || endsCell(bytes[quote - 1]);
      at = opens ? closed(text, quote + 1, last) : quote + 1;
      if (at == NONE) {
        return NONE;
      }
      quote = text.indexOf('"', at);
    }
    at = Math.max(at, least);
    boolean inside = at > from && !endsCell(bytes[at - 1]);
    if (inside) {
      at = cellEnd(bytes, at, to);
      if (at < to && bytes[at] != ',') {
        return lineEnd(bytes, at, to, last);
      }
      at++;
    }
    return at >= to ? (last ? to : NONE) : next(bytes, at, to, last);
  }

  /**
   * Returns the end of a line, quotes or not.
   *
   * @param bytes the bytes
   * @param from an index in the line
   * @param to the end of the bytes
   * @return the index behind its line end; the end of the bytes if it has none
   */
  static int line(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] != '\n' && bytes[at] != '\r') {
      at++;
    }
    return at == to ? to : lineEnd(bytes, at, to, true);
  }

  /** Returns how many lines end among the bytes. */
  static int lines(byte[] bytes, int from, int to) {
    int count = 0;
    for (int at = from; at < to; at++) {
      if (bytes[at] == '\n' || bytes[at] == '\r' && (at + 1 == to || bytes[at + 1] != '\n')) {
        count++;
      }
    }
    return count;
  }

  private static int lineEnd(byte[] bytes, int at, int to, boolean last) {
    if (bytes[at] == '\n') {
      return at + 1;
    }
    if (at + 1 < to) {
      return bytes[at + 1] == '\n' ? at + 2 : at + 1;
    }
    return last ? to : NONE; // A line feed may follow.
  }

  /** Returns the index behind the quote that closes a cell. */
  private static int closed(byte[] bytes, int from, int to, boolean last) {
    for (int at = from; at < to; at++) {
      if (bytes[at] == '"') {
        if (at + 1 == to) {
          return last ? to : NONE; // A second quote may follow.
        }
        if (bytes[at + 1] != '"') {
          return at + 1;
        }
        at++;
      }
    }
    return NONE;
  }

  /** As the other one, where a string is at hand. */
  private static int closed(String text, int from, boolean last) {
    int quote = text.indexOf('"', from);
    while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
      quote = text.indexOf('"', quote + 2);
    }
    return quote < 0 || quote + 1 == text.length() && !last ? NONE : quote + 1;
  }

  private static int cellEnd(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && !endsCell(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean endsCell(byte b) {
    return b == ',' || b == '\n' || b == '\r';
  }

  /** Commons CSV takes white space after a quote; what is not ASCII is left to it to judge. */
  private static boolean isBlank(byte b) {
    return b < 0 || b == ' ' || b == '\t' || b == 0x0b || b == 0x0c || b >= 0x1c && b <= 0x1f;
  }
}
