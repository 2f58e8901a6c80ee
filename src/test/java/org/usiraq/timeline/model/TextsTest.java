package org.usiraq.timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", " ", "العراق", "😀", "a\u00a0b", "e\u0301", "نیم\u200cفاصله"})
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

  /** Nobody would see that these are not the same texts as without. */
  @Test
  void problemOfInvisible() {
    for (String code :
        new String[] {
          "00AD", "061C", "180E", "200B", "200C", "200D", "200E", "200F", "2028", "2029", "202A",
          "202E", "2060", "2064", "2066", "2069", "FEFF", "FFF9", "FFFE", "1D173", "1FFFF", "E0041"
        }) {
      String text = "Bagh" + Character.toString(Integer.parseInt(code, 16)) + "dad";
      assertEquals(
          Optional.of(
              "expected a text without invisible characters, found U+" + code + " at character 5"),
          Texts.problem(text));
      assertEquals("Baghdad", Texts.visible(text));
    }
  }

  /** What joins and orders letters may stand where there are letters that need it. */
  @Test
  void problemOfJoiners() {
    for (String joiner : new String[] {"\u061c", "\u200c", "\u200d", "\u200e", "\u200f"}) {
      for (String letter : new String[] {"ع", "א", "क", "😀", "🌍", "🥇"}) {
        String text = letter + joiner + "x";
        assertEquals(Optional.empty(), Texts.problem(text));
        assertEquals(text, Texts.visible(text));
      }
    }
    assertEquals("عx", Texts.visible("ع\u202ex\u200b"));
    assertEquals(
        Optional.of("expected a text without invisible characters, found U+202E at character 2"),
        Texts.problem("ع\u202ex"));
    assertEquals(Optional.empty(), Texts.problem("\u0600\u06dd"));
    for (String edge : new String[] {"\u058f", "\u18b0", "ж", "\ud83b\udc00", "\ud83f\udc00"}) {
      assertEquals("x", Texts.visible("\u200dx").substring(0, 1));
      assertEquals(edge, Texts.visible(edge + "\u200d"));
    }
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
