package org.usiraq.timeline.edtf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the Library of Congress specification, from a file of what each must give. */
class LocExamplesTest {
  private static final String FILE = "loc-examples.tsv";

  static Stream<String> examples() throws IOException {
    try (InputStream in = LocExamplesTest.class.getResourceAsStream(FILE)) {
      byte[] bytes = Objects.requireNonNull(in, FILE).readAllBytes();
      List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
      return lines.stream().filter(line -> !line.startsWith("#")).skip(1);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void parseExample(String line) {
    String[] row = line.split("\t", -1);
    String canonical = row[6].equals("=") ? row[0] : row[6];
    Edtf date = Edtf.parse(row[0]);
    assertAll(
        () -> assertEquals(row[1], String.valueOf(date.level()), "level"),
        () -> assertEquals(row[2], bound(date.earliest(), date.earliestBound()), "earliest"),
        () -> assertEquals(row[3], bound(date.latest(), date.latestBound()), "latest"),
        () -> assertEquals(row[4], date.precision().name(), "precision"),
        () -> assertEquals(row[5], date.kind().name(), "kind"),
        () -> assertEquals(canonical, date.toString(), "canonical form"),
        () -> assertEquals(date, Edtf.parse(canonical), "equal to its canonical form"));
  }

  @Test
  void examplesAreSixtyFour() throws IOException {
    assertEquals(64, examples().count());
  }

  private static String bound(Optional<LocalDate> day, EdtfBound bound) {
    return bound == EdtfBound.KNOWN ? day.orElseThrow().toString() : bound.name();
  }
}
