package org.usiraq.timeline.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.CharConversionException;
import java.io.IOException;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.io.Tokens;
import org.usiraq.timeline.validate.Position;

/** The tokens of a JSON document. */
final class JsonTokens implements Tokens {
  private final JsonParser parser;
  private final Position first;

  /**
   * @param first where the parser's first line stands
   */
  JsonTokens(JsonParser parser, Position first) {
    this.parser = parser;
    this.first = first;
  }

  @Override
  public Kind next() throws IOException {
    JsonToken token;
    try {
      token = parser.nextToken();
    } catch (StreamReadException e) {
      throw new MalformedException(at(e.getLocation().getLineNr()), "expected JSON: " + e.getOriginalMessage(), e);
    } catch (CharConversionException e) {
      throw new MalformedException(position(), "expected UTF-8: " + e.getMessage(), e);
    }
    return token == null ? Kind.END : kind(token);
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
  public String text() throws IOException {
    return parser.getText();
  }

  @Override
  public Position position() {
    return at(parser.currentTokenLocation().getLineNr());
  }

  private Position at(int line) {
    return Position.ofLine(first.file(), first.line() + Math.max(line, 1) - 1);
  }

  @Override
  public boolean typed() {
    return true;
  }
}
