package org.usiraq.timeline.edtf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the Library of Congress specification, from a file of what each must give. */
class LocExamplesTest {

  static Stream<String> examples() throws IOException {
    return Rows.of("loc-examples.tsv");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void parseExample(String line) {
    String[] row = line.split("\t", -1);
    String canonical = row[6].equals("=") ? row[0] : row[6];
    Edtf date = Edtf.parse(row[0]);
    assertAll(
        () -> assertEquals(row[1], String.valueOf(date.level()), "level"),
        () -> assertEquals(row[2], Rows.bound(date.earliest(), date.earliestBound()), "earliest"),
        () -> assertEquals(row[3], Rows.bound(date.latest(), date.latestBound()), "latest"),
        () -> assertEquals(row[4], date.precision().name(), "precision"),
        () -> assertEquals(row[5], date.kind().name(), "kind"),
        () -> assertEquals(canonical, date.toString(), "canonical form"),
        () -> assertEquals(date, Edtf.parse(canonical), "equal to its canonical form"));
  }

  @Test
  void examplesAreSixtyFour() throws IOException {
    assertEquals(64, examples().count());
  }
}
