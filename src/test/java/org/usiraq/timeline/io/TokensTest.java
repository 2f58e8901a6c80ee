package org.usiraq.timeline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  /** Whatever is passed over, the next token is the one behind it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "5",
        "true",
        "null",
        "{ }",
        "[ ]",
        "[ 1 2 ]",
        "{ a: 1 b: x }",
        "[ { a: [ [ ] { } ] } null ]",
        "{ a: { b: [ { c: 1 } ] } d: [ ] }"
      })
  void skip(String value) throws IOException {
    FakeTokens tokens = new FakeTokens(true, (value + " behind").split(" ", -1));
    tokens.skip(tokens.next());
    assertEquals(Tokens.Kind.TEXT, tokens.next());
    assertEquals("behind", tokens.text());
  }
}
