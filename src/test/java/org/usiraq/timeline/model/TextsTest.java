package org.usiraq.timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", " ", "العراق", "😀", "a\u00a0b", "\u2028", "\ufeff", "e\u0301"})
  void problemOfNone(String text) {
    assertEquals(Optional.empty(), Texts.problem(text));
  }

  @Test
  void problem() {
    assertEquals(Optional.of("expected a text, found an empty one"), Texts.problem(""));
    for (String code : new String[] {"0000", "0009", "000A", "001F", "007F", "0080", "009F"}) {
      String text = "ab" + (char) Integer.parseInt(code, 16);
      assertEquals(
          Optional.of(
              "expected a text without control characters, found U+" + code + " at character 3"),
          Texts.problem(text));
    }
    assertEquals(
        Optional.of(
            "expected well-formed Unicode, found the unpaired surrogate U+D83D at character 1"),
        Texts.problem("\ud83dx"));
    assertEquals(
        Optional.of(
            "expected well-formed Unicode, found the unpaired surrogate U+DE00 at character 3"),
        Texts.problem("😀\ude00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "2003", "us-iraq", "a-1-b2"})
  void idProblemOfNone(String id) {
    assertEquals(Optional.empty(), Texts.idProblem(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a_b", "a b", "é", "a\n", "١"})
  void idProblem(String id) {
    assertEquals(
        Optional.of(
            "expected an id of lower-case letters, digits and single hyphens, found '" + id + "'"),
        Texts.idProblem(id));
  }

  @Test
  void idProblemOfLength() {
    assertEquals(Optional.empty(), Texts.idProblem("a".repeat(80)));
    assertEquals(
        Optional.of("expected an id of at most 80 characters, found 81"),
        Texts.idProblem("a".repeat(81)));
  }

  @Test
  void shortened() {
    assertEquals("", Texts.shortened(""));
    assertEquals("x".repeat(60), Texts.shortened("x".repeat(60)));
    assertEquals("x".repeat(60) + "…", Texts.shortened("x".repeat(61)));
    assertEquals("x".repeat(59) + "…", Texts.shortened("x".repeat(59) + "😀"));
  }
}
