package org.usiraq.timeline.edtf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  static Stream<String> values() throws IOException {
    return Rows.of("values.tsv");
  }

  static Stream<String> refused() throws IOException {
    return Rows.of("refused.tsv");
  }

  static Stream<String> longTexts() {
    String many = "2003-03-20,".repeat(90_000);
    return Stream.of(
        "[" + many + "2003-03-20]",
        "{" + many + "2003..]",
        "[".repeat(1_000_000),
        "-".repeat(1_000_000),
        "Y" + "9".repeat(1_000_000),
        "Y1E" + "9".repeat(1_000_000),
        "Y" + "9".repeat(500_000) + "S" + "9".repeat(500_000),
        "2003/".repeat(200_000),
        "XXX4-02-29/".repeat(90_000),
        "[" + "XXX4-02-29,".repeat(90_000) + "XXX4-02-29]",
        "\u0000".repeat(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("values")
  void parseValue(String line) {
    String[] row = line.split("\t", -1);
    Edtf date = Edtf.parse(row[0]);
    assertAll(
        () -> assertEquals(row[1], date.toString(), "canonical form"),
        () -> assertEquals(row[2], String.valueOf(date.level()), "level"),
        () -> assertEquals(row[3], Rows.bound(date.earliest(), date.earliestBound()), "earliest"),
        () -> assertEquals(row[4], Rows.bound(date.latest(), date.latestBound()), "latest"),
        () -> assertEquals(row[5], date.precision().name(), "precision"),
        () -> assertEquals(row[6], date.toEnglish(), "English"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void parseRefuses(String line) {
    String[] row = line.split("\t", -1);
    EdtfParseException e = assertThrows(EdtfParseException.class, () -> Edtf.parse(row[0]));
    assertEquals(row[1], String.valueOf(e.position()));
    assertEquals("EDTF \"" + row[0] + "\" at index " + row[1] + ": " + row[2], e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 2003", "2003 ", "\t2003", "2003\n"})
  void parseRefusesNothingAndSpace(String text) {
    assertThrows(EdtfParseException.class, () -> Edtf.parse(text));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("longTexts")
  void parseLongTextInLinearTime(String text) {
    String message =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10),
            () -> {
              try {
                return Edtf.parse(text).equals(Edtf.parse(text)) ? "" : "unequal";
              } catch (EdtfParseException e) {
                return String.valueOf(e.getMessage());
              }
            });
    assertTrue(message.length() < 600, message);
  }

  @Test
  void parseQuotesLongTextAroundThePlace() {
    String text = "2003-03-20,".repeat(20);
    EdtfParseException e =
        assertThrows(EdtfParseException.class, () -> Edtf.parse("[" + text + "x]\u0000"));
    assertEquals(
        "EDTF \"…0,2003-03-20,2003-03-20,2003-03-20,2003-03-20,2003-03-20,x]\\u0000\" at index 221:"
            + " expected a year of four digits, or Y and a longer one, found 'x'",
        e.getMessage());
  }

  @Test
  void parseQuotesUpToSixtyCharacters() {
    assertEquals("x".repeat(60), quoted("x".repeat(60)));
    assertEquals("x".repeat(60) + "…", quoted("x".repeat(61)));
    String text = "[" + "2003-03-20,".repeat(5) + "x" + ",2003-03-20".repeat(5) + "]";
    assertEquals("…" + text.substring(26, 86) + "…", quoted(text));
    assertEquals("\\u007f\\u009f\u00a0\\u2028", quoted("\u007f\u009f\u00a0\u2028"));
  }

  private static String quoted(String text) {
    String message =
        String.valueOf(assertThrows(EdtfParseException.class, () -> Edtf.parse(text)).getMessage());
    return message.substring(message.indexOf('"') + 1, message.lastIndexOf('"'));
  }

  @Test
  void ofDayMonthYearAndInterval() {
    assertEquals(Edtf.parse("2003-03-20"), Edtf.of(LocalDate.of(2003, 3, 20)));
    assertEquals(Edtf.parse("-0043-03-15"), Edtf.of(LocalDate.of(-43, 3, 15)));
    assertEquals(Edtf.parse("2004-06"), Edtf.of(YearMonth.of(2004, 6)));
    assertEquals(Edtf.parse("0099"), Edtf.of(Year.of(99)));
    assertEquals(Edtf.parse("-0099"), Edtf.of(Year.of(-99)));
    assertEquals(Edtf.parse("Y-12345"), Edtf.of(Year.of(-12345)));
    assertEquals(
        Edtf.parse("2003-03-20/2003-05-01"),
        Edtf.of(LocalDate.of(2003, 3, 20), LocalDate.of(2003, 5, 1)));
  }

  @Test
  void ofRefusesYearsWithoutDays() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Edtf.of(LocalDate.of(10_000, 1, 1)));
    assertEquals(
        "expected a year from -9999 to 9999 for a date with a month, found 10000", e.getMessage());
    assertThrows(
        EdtfParseException.class,
        () -> Edtf.of(LocalDate.of(2003, 5, 1), LocalDate.of(2003, 3, 20)));
  }

  @Test
  void partsAreToldApart() {
    Edtf date = Edtf.parse("?2004-06-~11");
    assertEquals(Set.of(EdtfPart.YEAR), date.uncertainParts());
    assertEquals(Set.of(EdtfPart.DAY), date.approximateParts());
    Edtf interval = Edtf.parse("2004-06~/2005?");
    assertEquals(List.of(Edtf.parse("2004-06~"), Edtf.parse("2005?")), interval.dates());
    assertEquals(Set.of(EdtfPart.YEAR), interval.uncertainParts());
    assertEquals(Set.of(EdtfPart.YEAR, EdtfPart.MONTH), interval.approximateParts());
    Edtf set = Edtf.parse("[2003?,2004-01..2004-03,2005..]");
    assertEquals(
        List.of("2003?", "2004-01", "2004-03", "2005"),
        set.dates().stream().map(Edtf::toString).toList());
    assertTrue(set.isUncertain());
    assertEquals(Set.of(EdtfPart.YEAR), set.uncertainParts());
  }

  @Test
  void containsCalendarUnitsAndVagueOnes() {
    LocalDate day = LocalDate.of(2008, 1, 15);
    assertEquals(Certainty.CERTAIN, Edtf.parse("2008-01").contains(day));
    assertEquals(Certainty.POSSIBLE, Edtf.parse("2008-XX").contains(day));
    assertEquals(Certainty.POSSIBLE, Edtf.parse("2006-02/2008").contains(day));
    assertEquals(Certainty.CERTAIN, Edtf.parse("2006-02/2009").contains(day));
    assertEquals(Certainty.POSSIBLE, Edtf.parse("2008-01~").contains(day));
    assertEquals(Certainty.CERTAIN, Edtf.parse("2007/..").contains(day));
    assertEquals(Certainty.POSSIBLE, Edtf.parse("2007/").contains(day));
    assertEquals(Certainty.POSSIBLE, Edtf.parse("[..2009]").contains(day));
    assertEquals(Certainty.CERTAIN, Edtf.parse("{..2009}").contains(day));
    assertEquals(Certainty.IMPOSSIBLE, Edtf.parse("156X-12-25").contains(day));
    assertEquals(Certainty.CERTAIN, Edtf.parse("2004").contains(Edtf.parse("2004-06")));
  }

  /**
   * A winter has January of the year after its own; of the gaps between the units no day is held.
   */
  @Test
  void containsOfVagueUnits() {
    Edtf winters = Edtf.parse("19X5-24");
    assertEquals(Certainty.IMPOSSIBLE, winters.contains(LocalDate.of(1915, 1, 15)));
    assertEquals(Certainty.IMPOSSIBLE, winters.contains(LocalDate.of(1915, 11, 30)));
    assertEquals(Certainty.POSSIBLE, winters.contains(LocalDate.of(1915, 12, 1)));
    assertEquals(Certainty.POSSIBLE, winters.contains(LocalDate.of(1916, 1, 15)));
    assertEquals(Certainty.POSSIBLE, winters.contains(LocalDate.of(1916, 2, 29)));
    assertEquals(Certainty.IMPOSSIBLE, winters.contains(LocalDate.of(1916, 3, 1)));
    assertEquals(Certainty.IMPOSSIBLE, winters.contains(LocalDate.of(1916, 12, 1)));
    assertEquals(Certainty.POSSIBLE, winters.contains(Edtf.parse("1916-01")));
    assertEquals(Certainty.IMPOSSIBLE, winters.contains(Edtf.parse("1915")));
    assertEquals(Certainty.POSSIBLE, Edtf.parse("19X5").contains(Edtf.parse("1915-03")));
    assertEquals(Certainty.IMPOSSIBLE, Edtf.parse("19X5").contains(Edtf.parse("1916-03")));
    assertEquals(Certainty.POSSIBLE, Edtf.parse("2004-0X").contains(Edtf.parse("2004-03")));
    assertEquals(Certainty.POSSIBLE, Edtf.parse("1905").contains(Edtf.parse("19X5")));
    assertEquals(Certainty.POSSIBLE, Edtf.parse("2004-01-31").contains(Edtf.parse("2004-01-3X")));
  }

  @Test
  void containsOfIntervalWithVagueStart() {
    Edtf interval = Edtf.parse("19X5/1917");
    assertEquals(Certainty.POSSIBLE, interval.contains(LocalDate.of(1915, 6, 1)));
    assertEquals(Certainty.CERTAIN, interval.contains(LocalDate.of(1915, 12, 31)));
    Edtf winter = Edtf.parse("19X5-24/1917");
    assertEquals(Certainty.POSSIBLE, winter.contains(LocalDate.of(1916, 2, 28)));
    assertEquals(Certainty.CERTAIN, winter.contains(LocalDate.of(1916, 2, 29)));
  }

  /** Members that touch hold together what neither holds alone, in whatever order they stand. */
  @Test
  void containsOfAllMembers() {
    Edtf february = Edtf.parse("2004-02");
    for (String members :
        List.of(
            "{2004-02-16..2004-02-29,2004-02-01..2004-02-15}",
            "{2004-02-01..2004-02-20,2004-02}")) {
      assertEquals(Certainty.CERTAIN, Edtf.parse(members).contains(february), members);
    }
    assertEquals(
        Certainty.IMPOSSIBLE,
        Edtf.parse("{2004-02-01..2004-02-14,2004-02-16..2004-02-29}").contains(february));
    assertEquals(
        Certainty.CERTAIN,
        Edtf.parse("{2004-01,2004-02}").contains(Edtf.parse("2004-01-31/2004-02-01")));
    assertEquals(Certainty.POSSIBLE, Edtf.parse("{2004-0X,2005}").contains(Edtf.parse("2004-09")));
  }

  @Test
  void containsAndOverlapsOfIntervalsAtTheirEdges() {
    Edtf days = Edtf.parse("2004-06-11/2004-06-20");
    assertEquals(Certainty.CERTAIN, days.contains(Edtf.parse("2004-06-11")));
    assertEquals(Certainty.CERTAIN, days.contains(Edtf.parse("2004-06-20")));
    assertEquals(
        Certainty.POSSIBLE,
        Edtf.parse("2004-06/2004-08").overlaps(Edtf.parse("2004-05/2004-06-01")));
    assertEquals(
        Certainty.POSSIBLE,
        Edtf.parse("2004-05/2004-06-01").overlaps(Edtf.parse("2004-06/2004-08")));
    assertEquals(
        Certainty.IMPOSSIBLE, Edtf.parse("2004-01-15/2004-02-15").contains(Edtf.parse("2004-XX")));
  }

  /** Where an interval begins and ends on single days nobody knows, however plain it looks. */
  @Test
  void containsOfPlainIntervals() {
    assertEquals(Certainty.POSSIBLE, Edtf.parse("2006-02/2008").contains(Edtf.parse("2008-03")));
    assertEquals(Certainty.POSSIBLE, Edtf.parse("2008-01-15").contains(Edtf.parse("2008-01/2008")));
  }

  @Test
  void overlapsOfPatternsThatNeverMeet() {
    assertEquals(Certainty.IMPOSSIBLE, Edtf.parse("19X5").overlaps(Edtf.parse("19X0")));
    assertEquals(Certainty.POSSIBLE, Edtf.parse("19X5").overlaps(Edtf.parse("192X")));
  }

  @Test
  void hashCodesDiffer() {
    assertNotEquals(Edtf.parse("2003").hashCode(), Edtf.parse("2004").hashCode());
  }
}
