package org.usiraq.timeline.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.io.Tokens;
import org.usiraq.timeline.validate.Position;

/** The tokens of a JSON document. */
final class JsonTokens implements Tokens {
  /** What to say of a file for which {@link #isWide} holds. */
  static final String WIDE = "expected UTF-8, found UTF-16, UTF-32 or a file that is not text";

  /** How the parser names a place within its words. */
  private static final Pattern SOURCE =
      Pattern.compile("\\[Source: [^;]*; line: ([0-9]+), column: [0-9]+]");

  /** What the parser tells programmers: its methods and settings. */
  private static final Pattern SETTING =
      Pattern.compile(", from `[^`]*`|: enable `[^`]*` to allow");

  /** What the parser says to programmers, and what to say of it to people. */
  private record Wording(Pattern theirs, String ours) {}

  private static final List<Wording> WORDINGS =
      List.of(
          // How long a value was when it was given up depends on the sizes of buffers.
          wording(
              ".*value length \\(\\d+\\) exceeds the maximum allowed \\((\\d+).*",
              "expected a value of at most $1 characters, found a longer one"),
          wording(
              "Document nesting depth \\(\\d+\\) exceeds the maximum allowed \\((\\d+).*",
              "expected at most $1 lists and objects within one another, found more"),
          wording(
              "Unexpected end-of-input.*", "expected more, found that the JSON breaks off here"),
          wording(
              "Illegal unquoted character.*code (\\d+)\\)\\).*",
              "expected a text without control characters, found one of code $1"),
          wording("Invalid UTF-8.*", "expected UTF-8, found other bytes"),
          wording(
              "Non-standard token '([^']*)'.*", "expected a number such as 2000 or 33.3, found $1"),
          wording("Unrecognized token '([^']*)'.*", "expected a JSON value, found '$1'"),
          wording(
              "Unexpected character \\('?(.*?)'? \\(code.*?\\)\\): (?:was expecting|expected)"
                  + " ([^(]*[^( ]).*",
              "expected $2, found '$1'"));

  private static Wording wording(String theirs, String ours) {
    return new Wording(Pattern.compile(theirs, Pattern.DOTALL), ours);
  }

  private final JsonParser parser;
  private final Position first;

  /** Where the last token stood: many stand on one line. */
  private Position last;

  /**
   * @param first where the parser's first line stands
   */
  JsonTokens(JsonParser parser, Position first) {
    this.parser = parser;
    this.first = first;
    this.last = first;
  }

  @Override
  public Kind next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      return token == null ? Kind.END : kind(token);
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  /** Long texts are decoded late: what is wrong with one shows here. */
  @Override
  public String text() throws IOException {
    try {
      return parser.getText();
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
  }

  private MalformedException malformed(JsonProcessingException e) {
    JsonLocation where = e.getLocation();
    Position position = where == null ? position() : at(where.getLineNr());
    String told = SETTING.matcher(e.getOriginalMessage()).replaceAll("");
    String words = "expected JSON: " + SOURCE.matcher(told).replaceAll("line $1");
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.theirs.matcher(told);
      if (matcher.matches()) {
        words = matcher.replaceFirst(wording.ours);
        break;
      }
    }
    return new MalformedException(position, words, e);
  }

  private static Kind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Kind.START_RECORD;
      case END_OBJECT -> Kind.END_RECORD;
      case START_ARRAY -> Kind.START_LIST;
      case END_ARRAY -> Kind.END_LIST;
      case FIELD_NAME -> Kind.NAME;
      case VALUE_STRING -> Kind.TEXT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> Kind.TRUTH;
      case VALUE_NULL -> Kind.NULL;
      // A parser of files that block gives neither of these.
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no JSON document holds " + token);
    };
  }

  @Override
  public Position position() {
    return at(parser.currentTokenLocation().getLineNr());
  }

  private Position at(int line) {
    long number = first.line() + Math.max(line, 1) - 1;
    if (last.line() != number) {
      last = Position.ofLine(first.file(), number);
    }
    return last;
  }

  /**
   * Whether two first bytes are those of UTF-16 or UTF-32: no JSON in UTF-8 begins with a NUL or
   * with such a byte order mark, nor has a NUL in the second place.
   */
  static boolean isWide(int first, int second) {
    return first == 0 || second == 0 || first >= 0xfe;
  }

  @Override
  public boolean typed() {
    return true;
  }
}
