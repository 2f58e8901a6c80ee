package org.usiraq.timeline.yaml;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.io.Tokens;
import org.usiraq.timeline.validate.Position;

/** The tokens of a YAML document; every single value is a text. */
final class YamlTokens implements Tokens {
  private final YAMLParser parser;
  private final String file;

  YamlTokens(YAMLParser parser, String file) {
    this.parser = parser;
    this.file = file;
  }

  @Override
  public Kind next() throws IOException {
    JsonToken token;
    try {
      token = parser.nextToken();
    } catch (StreamReadException e) {
      String words = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new MalformedException(
          Position.ofLine(file, e.getLocation().getLineNr()), "expected YAML: " + words, e);
    }
    if (token == null) {
      return Kind.END;
    }
    if (parser.isCurrentAlias()) {
      throw new MalformedException(position(), "expected a value, found an alias, which is not used here");
    }
    return kind(token);
  }

  private static Kind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Kind.START_RECORD;
      case END_OBJECT -> Kind.END_RECORD;
      case START_ARRAY -> Kind.START_LIST;
      case END_ARRAY -> Kind.END_LIST;
      case FIELD_NAME -> Kind.NAME;
      case VALUE_NULL -> Kind.NULL;
      default -> Kind.TEXT;
    };
  }

  @Override
  public String text() throws IOException {
    return parser.getText();
  }

  @Override
  public Position position() {
    return Position.ofLine(file, parser.currentTokenLocation().getLineNr());
  }

  @Override
  public boolean typed() {
    return false;
  }
}
