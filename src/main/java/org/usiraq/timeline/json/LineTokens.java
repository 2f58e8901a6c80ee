package org.usiraq.timeline.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.usiraq.timeline.io.Tokens;
import org.usiraq.timeline.validate.Position;

/**
 * The tokens of one line after the other of JSON Lines, fast, of well-formed lines alone: where one
 * is not surely well-formed it throws {@link Unsure}, and Jackson's parser is to have the say. For
 * one thread.
 */
final class LineTokens implements Tokens {
  private static final int DEEPEST = 60;
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.US_ASCII);

  /** Thrown where a line is not surely well-formed. */
  static final class Unsure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Without a stack trace, for nobody sees it. */
    Unsure() {
      super("not surely JSON", null, false, false);
    }
  }

  private final byte[] bytes;
  private final int end;
  private final Words words;
  private Position position = Position.NONE;
  private int at;
  private Kind kind = Kind.END;

  // Where the text or number lies that the token is, and whether there are escapes in it.
  private int start;
  private int length;
  private boolean escaped;

  /** Whether the text holds printable ASCII alone, and no escapes. */
  private boolean plain;

  /** What is open, as bits, the innermost lowest: 1 for an object. */
  private long open;

  private int depth;

  /** Whether nothing was read yet of what is open. */
  private boolean first;

  /**
   * @param end where the last line ends
   */
  LineTokens(byte[] bytes, int end) {
    this.bytes = bytes;
    this.end = end;
    this.words = new Words(bytes);
  }

  /** Moves to the line that begins at an index. */
  void start(int line, Position where) {
    at = line;
    position = where;
    kind = Kind.END;
    open = 0;
    depth = 0;
    first = true;
  }

  /** Where the line ends whose last token was {@link Kind#END}. */
  int lineEnd() {
    return at;
  }

  @Override
  public Kind next() {
    kind = kind == Kind.NAME ? valueOfField() : depth == 0 ? root() : element();
    return kind;
  }

  private Kind root() {
    boolean ended = skipSpace() == '\n';
    require(ended != first);
    first = false;
    return ended ? Kind.END : value();
  }

  private Kind valueOfField() {
    require(skipSpace() == ':');
    at++;
    skipSpace();
    return value();
  }

  private Kind element() {
    boolean object = (open & 1) != 0;
    int c = skipSpace();
    if (c == (object ? '}' : ']')) {
      at++;
      open >>>= 1;
      depth--;
      first = false;
      return object ? Kind.END_RECORD : Kind.END_LIST;
    }
    if (first) {
      first = false;
    } else {
      require(c == ',');
      at++;
      c = skipSpace();
    }
    if (!object) {
      return value();
    }
    require(c == '"');
    scanText();
    return Kind.NAME;
  }

  private Kind value() {
    return switch (at < end ? bytes[at] : '\n') {
      case '"' -> scanText();
      case '{' -> open(1, Kind.START_RECORD);
      case '[' -> open(0, Kind.START_LIST);
      case 'n' -> literal(NULL, Kind.NULL);
      case 't' -> literal(TRUE, Kind.TRUTH);
      case 'f' -> literal(FALSE, Kind.TRUTH);
      default -> number();
    };
  }

  private Kind open(int object, Kind what) {
    require(depth < DEEPEST);
    at++;
    open = open << 1 | object;
    depth++;
    first = true;
    return what;
  }

  private Kind literal(byte[] word, Kind what) {
    start = at;
    length = word.length;
    plain = true;
    at += length;
    require(at <= end && Arrays.equals(bytes, start, at, word, 0, length) && isDelimited());
    return what;
  }

  /** An integer with or without decimals; one with an exponent is rare enough. */
  private Kind number() {
    start = at;
    plain = true;
    at += at < end && bytes[at] == '-' ? 1 : 0;
    int digits = at;
    digits();
    require(at > digits && (bytes[digits] != '0' || at == digits + 1));
    if (at < end && bytes[at] == '.') {
      int point = at++;
      digits();
      require(at > point + 1);
    }
    length = at - start;
    require(isDelimited());
    return Kind.NUMBER;
  }

  private void digits() {
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
  }

  private boolean isDelimited() {
    return at == end || ",]} \t\r\n".indexOf(bytes[at]) >= 0;
  }

  private Kind scanText() {
    start = at + 1;
    int stop = ByteScan.textEnd(bytes, start, end);
    plain = stop >= 0;
    escaped = false;
    stop = ByteScan.index(stop);
    while (stop < end && bytes[stop] == '\\') {
      escaped = true;
      plain = false;
      require(stop + 1 < end && bytes[stop + 1] >= ' ');
      stop = ByteScan.index(ByteScan.textEnd(bytes, stop + 2, end));
    }
    require(stop < end && bytes[stop] == '"');
    length = stop - start;
    at = stop + 1;
    return Kind.TEXT;
  }

  /** Moves to the next byte that is no space and returns it; a line feed at the end. */
  private int skipSpace() {
    while (at < end) {
      byte c = bytes[at];
      if (c != ' ' && c != '\t' && c != '\r') {
        return c;
      }
      at++;
    }
    return '\n';
  }

  private static void require(boolean sure) {
    if (!sure) {
      throw new Unsure();
    }
  }

  @Override
  public String text() {
    int stop = start + length;
    return plain
        ? new String(bytes, start, length, StandardCharsets.ISO_8859_1)
        : escaped ? LineText.escaped(bytes, start, stop) : LineText.unescaped(bytes, start, stop);
  }

  @Override
  public String word() {
    return plain ? words.get(start, length) : text();
  }

  @Override
  public boolean isPrintable() {
    return plain;
  }

  /** What is passed over is a fault in any case. */
  @Override
  public void skip(Kind what) {
    throw new Unsure();
  }

  @Override
  public Position position() {
    return position;
  }

  @Override
  public boolean typed() {
    return true;
  }
}
