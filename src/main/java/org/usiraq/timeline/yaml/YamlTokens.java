package org.usiraq.timeline.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.io.Tokens;
import org.usiraq.timeline.validate.Position;

/** The tokens of a YAML document; every single value is a text. */
final class YamlTokens implements Tokens {
  /** What is wrong, and where: the last of them is the problem, others are what it stands in. */
  private static final Pattern PLACE =
      Pattern.compile("^(.+)\\R in 'reader', line (\\d+), column \\d+:", Pattern.MULTILINE);

  /** What the parser tells programmers. */
  private static final Pattern SETTING = Pattern.compile(", from `[^`]*`");

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
    } catch (JsonProcessingException e) {
      throw malformed(e);
    }
    if (token == null) {
      return Kind.END;
    }
    if (parser.isCurrentAlias()) {
      throw refused("an alias");
    }
    if (token != JsonToken.FIELD_NAME && parser.getTypeId() != null) {
      throw refused("a tag");
    }
    return kind(token);
  }

  private MalformedException refused(String found) {
    return new MalformedException(
        position(), "expected a value, found " + found + ", which is not used here");
  }

  /** The parser's location is that of the last token; its words tell where the problem is. */
  private MalformedException malformed(JsonProcessingException e) {
    String words = SETTING.matcher(e.getOriginalMessage()).replaceAll("");
    String problem = words.lines().findFirst().orElse("");
    long line = parser.currentTokenLocation().getLineNr();
    Matcher places = PLACE.matcher(words);
    while (places.find()) {
      problem = places.group(1);
      line = Long.parseLong(places.group(2));
    }
    return new MalformedException(Position.ofLine(file, line), "expected YAML: " + problem, e);
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
