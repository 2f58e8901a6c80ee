package org.usiraq.timeline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void print() {
    assertEquals(
        """
        {
          "z": "tëxt \\"quoted\\"\\n",
          "a": [
            1,
            2.5,
            20000000000000000000,
            true
          ],
          "none": [],
          "nothing": {}
        }
        """,
        Json.print(
            Json.object(
                "z",
                "tëxt \"quoted\"\n",
                "a",
                List.of(1, new BigDecimal("2.5"), new BigDecimal("2E+19"), true),
                "none",
                List.of(),
                "nothing",
                Map.of())));
  }

  @Test
  void printLine() {
    assertEquals(
        "{\"a\":[1,null],\"b\":\"x\"}\n",
        Json.printLine(Json.object("a", Arrays.asList(1, null), "b", "x")));
  }

  @Test
  void printOther() {
    assertEquals(
        "expected a map, a list, a text, a number, a truth value or null, found Optional.empty",
        assertThrows(IllegalArgumentException.class, () -> Json.print(List.of(Optional.empty())))
            .getMessage());
  }

  @Test
  void parseOfPrintIsIdentity() throws IOException {
    Map<String, Object> tree =
        Json.object(
            "b",
            "x",
            "a",
            List.of(new BigDecimal("1.50"), false, List.of()),
            "c",
            Map.of("d", "e"));
    assertEquals(tree, Json.parse(Json.print(tree)));
    assertEquals(Json.print(tree), Json.print(Json.parse(Json.print(tree))));
  }

  @Test
  void parseLeavesOutNull() throws IOException {
    assertEquals(Map.of("a", List.of("x")), Json.parse("{\"a\": [null, \"x\"], \"b\": null}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{} {}", "[1] 2"})
  void parseOfNotOneValue(String document) {
    assertEquals(
        "expected one JSON value",
        assertThrows(IOException.class, () -> Json.parse(document)).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"a\": [1,", "{\"a\": \"x", "[", "<html>", "{\"a\" 1}"})
  void parseOfDamaged(String document) {
    assertThrows(IOException.class, () -> Json.parse(document));
  }
}
