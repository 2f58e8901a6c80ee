package org.usiraq.timeline.json;

import java.nio.charset.StandardCharsets;
import org.usiraq.timeline.validate.Unsure;

/**
 * A place in lines of JSON that moves from left to right: fast, and for well-formed lines alone.
 * Where one is not surely well-formed it throws {@link Unsure}. A line feed, which no text holds,
 * ends every line, so that nothing here looks for the end of the bytes. For one thread.
 */
final class LineScan {

  /** How many bytes there must be behind the last line feed. */
  static final int SLACK = Long.BYTES;

  private static final int TRUE = word("true");
  private static final int FALSE = word("alse");
  private static final int NULL = word("null");

  private byte[] bytes = {};
  private int at;

  // Where the text or number lies that was scanned last.
  private int start;
  private int length;

  /** Whether it holds printable ASCII alone, and no escapes. */
  private boolean plain;

  private boolean escaped;

  private static int word(String word) {
    return ByteScan.four(word.getBytes(StandardCharsets.US_ASCII), 0);
  }

  /** Moves to an index of some bytes. */
  void start(byte[] in, int index) {
    bytes = in;
    at = index;
  }

  /** Moves behind the end of a line; returns where the next one starts. */
  int endLine() {
    Unsure.unless(skipSpace() == '\n');
    return ++at;
  }

  /** Moves behind a byte if it comes next. */
  boolean take(char c) {
    boolean next = skipSpace() == c;
    at += next ? 1 : 0;
    return next;
  }

  /** Moves behind a byte that must come next. */
  void expect(char c) {
    Unsure.unless(take(c));
  }

  /** Moves behind a comma, or else behind what closes a list or record; returns which it was. */
  boolean more(char close) {
    int c = skipSpace();
    Unsure.unless(c == ',' || c == close);
    at++;
    return c == ',';
  }

  /** Moves behind a key with its colon if it comes next. */
  boolean take(Key key) {
    skipSpace();
    boolean next = key.isAt(bytes, at);
    at += next ? key.length() : 0;
    return next;
  }

  /** Moves behind any key; returns the name. */
  String name() {
    scanText();
    String name = text();
    expect(':');
    return name;
  }

  boolean takeNull() {
    skipSpace();
    boolean next = ByteScan.four(bytes, at) == NULL;
    at += next ? Integer.BYTES : 0;
    return next;
  }

  boolean truth() {
    skipSpace();
    boolean truth = ByteScan.four(bytes, at) == TRUE;
    Unsure.unless(truth || bytes[at] == 'f' && ByteScan.four(bytes, at + 1) == FALSE);
    at += truth ? 4 : 5;
    return truth;
  }

  /** An integer with or without decimals; one with an exponent is rare enough. */
  void scanNumber() {
    skipSpace();
    start = at;
    plain = true;
    at += bytes[at] == '-' ? 1 : 0;
    int digits = at;
    skipDigits();
    Unsure.unless(at > digits && (bytes[digits] != '0' || at == digits + 1));
    if (bytes[at] == '.') {
      int point = at++;
      skipDigits();
      Unsure.unless(at > point + 1);
    }
    length = at - start;
  }

  private void skipDigits() {
    while (bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
  }

  void scanText() {
    expect('"');
    start = at;
    int stop = ByteScan.textEnd(bytes, start);
    plain = stop >= 0;
    escaped = false;
    stop = ByteScan.index(stop);
    while (bytes[stop] == '\\') {
      escaped = true;
      plain = false;
      Unsure.unless(bytes[stop + 1] >= ' ');
      stop = ByteScan.index(ByteScan.textEnd(bytes, stop + 2));
    }
    Unsure.unless(bytes[stop] == '"');
    length = stop - start;
    at = stop + 1;
  }

  /** Moves to the next byte that is no space and returns it. */
  private int skipSpace() {
    int c = bytes[at];
    if (c > ' ') {
      return c; // Nearly always.
    }
    while (c == ' ' || c == '\t' || c == '\r') {
      c = bytes[++at];
    }
    return c;
  }

  /** Whether what was scanned last holds printable ASCII alone, and no escapes. */
  boolean isPlain() {
    return plain;
  }

  /** What was scanned last. */
  String text() {
    int stop = start + length;
    return plain
        ? new String(bytes, start, length, StandardCharsets.ISO_8859_1)
        : escaped ? LineText.escaped(bytes, start, stop) : LineText.unescaped(bytes, start, stop);
  }

  /** The value of what was scanned last, which is plain. */
  <V> V value(Memo<V> memo) {
    return memo.get(bytes, start, length);
  }
}
