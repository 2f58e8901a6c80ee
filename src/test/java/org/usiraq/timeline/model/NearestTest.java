package org.usiraq.timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void toOneLetterOff() {
    assertEquals(Optional.of("person"), Nearest.to("persn", List.of("percent", "person", "usd")));
  }

  @Test
  void toTheWordItself() {
    assertEquals(Optional.of("a"), Nearest.to("a", List.of("b", "a")));
  }

  @Test
  void toTheFirstOfSeveral() {
    assertEquals(Optional.of("cat"), Nearest.to("hat", List.of("cat", "bat", "mat")));
  }

  @Test
  void toNothingNear() {
    assertEquals(Optional.empty(), Nearest.to("abcdef", List.of("uvwxyz", "abczzz")));
    assertEquals(Optional.empty(), Nearest.to("x", List.of()));
    assertEquals(Optional.empty(), Nearest.to("abcdef", List.of("xxabcdxx")));
  }

  /** A third of the letters may differ, two of a short word. */
  @Test
  void toTheLimit() {
    assertEquals(Optional.of("abyz"), Nearest.to("abcd", List.of("abyz")));
    assertEquals(Optional.empty(), Nearest.to("abcd", List.of("axyz")));
    assertEquals(Optional.of("abcdefxyz"), Nearest.to("abcdefghi", List.of("abcdefxyz")));
    assertEquals(Optional.empty(), Nearest.to("abcdefghi", List.of("abcdewxyz")));
  }

  @Test
  void toLongWord() {
    assertEquals(Optional.of("x".repeat(99)), Nearest.to("x".repeat(100), List.of("x".repeat(99))));
    assertEquals(Optional.empty(), Nearest.to("x".repeat(101), List.of("x".repeat(101))));
  }
}
