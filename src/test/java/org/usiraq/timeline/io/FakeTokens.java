package org.usiraq.timeline.io;

import java.util.List;
import org.usiraq.timeline.validate.Position;

/**
 * Tokens from a list of texts: { } [ ] are what they look like, {@code name:} is a field, {@code 5}
 * a number, {@code true} a truth value, {@code null} null, anything else a text. Each stands on a
 * line of its own in the file {@code t}.
 */
final class FakeTokens implements Tokens {
  private final List<String> tokens;
  private final boolean typed;
  private int at = -1;

  FakeTokens(boolean typed, String... tokens) {
    this.tokens = List.of(tokens);
    this.typed = typed;
  }

  @Override
  public Kind next() {
    at++;
    if (at >= tokens.size()) {
      return Kind.END;
    }
    String token = tokens.get(at);
    return switch (token) {
      case "{" -> Kind.START_RECORD;
      case "}" -> Kind.END_RECORD;
      case "[" -> Kind.START_LIST;
      case "]" -> Kind.END_LIST;
      case "null" -> Kind.NULL;
      case "true" -> typed ? Kind.TRUTH : Kind.TEXT;
      default ->
          token.endsWith(":")
              ? Kind.NAME
              : typed && token.matches("[0-9.]+") ? Kind.NUMBER : Kind.TEXT;
    };
  }

  @Override
  public String text() {
    return tokens.get(at).replaceAll(":$", "");
  }

  @Override
  public Position position() {
    return Position.ofLine("t", at + 1L);
  }

  @Override
  public boolean typed() {
    return typed;
  }
}
