package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.usiraq.timeline.validate.Reading.fields;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usiraq.timeline.table.Tables;

/**
 * Where each rule for curators begins and ends to speak. A figure without source has none: {@link
 * FindingCases} shows that it is refused, as NO_CITATION.
 */
class CurationRulesTest {

  @ParameterizedTest
  @CsvSource({
    // A handover within a day, a month or a year.
    "2003/2004-06-28, 2004-06-28/2005, false",
    "2003/2004-06, 2004-06/2005, false",
    "2003/2004, 2004/2005, false",
    "2003/2004-06, 2004-06-28/2005, false",
    "2003/2004, 2004-02-01/.., false",
    // More than that.
    "2003/2004-06-29, 2004-06-28/2005, true",
    "2003/2004-06, 2004-05-31/2005, true",
    "2003/2004-06, 2004-05/2005, true",
    "2003/2004, 2003-12-31/2005, true",
    "2003/2005, 2004/2006, true",
    "2003/2006, 2004/2005, true",
    // Ends that never came, and ends that nobody knows.
    "2003/.., 2004/2005, true",
    "2003/.., 2004/.., true",
    "../2004, 2003/2005, true",
    "2003-05-01/, 2004/2005, false",
    "/2004-06-28, 2003/2005, true",
    "/2004-06-28, 2004-06-28/2005, false",
    // Seen in office.
    "2004-06-28, 2004-06-28, false",
    "2004-06-28, 2003/2005, true",
    "2004-06-28, 2004-06-28/2005, false",
    "2004, 2004-03/2004-06, false",
    "2004-05, 2003/2005, true",
    "2004, 2004, false",
    // Of these one date is meant, and nobody knows which.
    "'[2003,2005]', 2004/2006, false",
    "'[2004-03,2004-04]', 2003/2005, true",
    "'[..2004]', 2003/2005, false",
    "2003~/2005, 2004/2006, false",
    "2003/2005, 2004/2006?, false"
  })
  void office(String one, String other, boolean overlap) {
    assertEquals(overlap, !offices(one, other).isEmpty(), one + " and " + other);
    assertEquals(overlap, !offices(other, one).isEmpty(), other + " and " + one);
  }

  private static List<String> offices(String one, String other) {
    return new Reading()
        .add(Tables.ACTORS, "a", "roles", List.of(role("chief", one)))
        .add(Tables.ACTORS, "b", "roles", List.of(role("chief", other)))
        .validated(FindingCode.OFFICE_OVERLAP);
  }

  private static Object role(String office, String date) {
    return fields("title", "T", "office", office, "date", date);
  }

  @Test
  void officesOfTheirOwn() {
    assertEquals(
        List.of(),
        new Reading()
            .add(
                Tables.ACTORS,
                "a",
                "roles",
                List.of(role("chief", "2003/2005"), role("chief", "2004/2006")))
            .add(Tables.ACTORS, "b", "roles", List.of(role("deputy", "2003/2005")))
            .add(Tables.ACTORS, "c", "roles", List.of(fields("title", "T", "office", "chief")))
            .add(Tables.ACTORS, "d", "roles", List.of(fields("title", "T", "date", "2004")))
            .validated());
  }

  @Test
  void everyTermThatOverlaps() {
    assertEquals(
        List.of(
            "t:19 b roles[2]: expected one holder of chief at a time, found 2004/2008 here and"
                + " 2003/2005 with a [OFFICE_OVERLAP]",
            "t:29 c roles[1]: expected one holder of chief at a time, found 2006/2007 here and"
                + " 2004/2008 with b [OFFICE_OVERLAP]"),
        new Reading()
            .add(Tables.ACTORS, "a", "roles", List.of(role("chief", "2003/2005")))
            .add(
                Tables.ACTORS,
                "b",
                "roles",
                List.of(fields("title", "T"), role("chief", "2004/2008")))
            .add(Tables.ACTORS, "c", "roles", List.of(role("chief", "2006/2007")))
            .validated());
  }

  /** In time that grows with the holders, not with their square. */
  @Test
  void manyHolders() {
    Reading reading = new Reading();
    IntStream.range(0, 20_000)
        .forEach(
            i -> reading.add(Tables.ACTORS, "a" + i, "roles", List.of(role("chief", "2003/2005"))));
    Findings findings = new Findings();
    Validator.validate(reading.draft(), findings);
    assertEquals(19_999, findings.count(Severity.ERROR));
  }

  @ParameterizedTest
  @CsvSource({
    "IQ, city, 33.315, 44.366, true",
    // The edge, the sea before it, and beyond.
    "IQ, city, 37.4, 48.6, true",
    "IQ, city, 37.65, 48.85, true",
    "IQ, city, 37.66, 44, false",
    "IQ, city, 33, 48.86, false",
    "IQ, city, 28.74, 44, false",
    "IQ, city, 33, 38.44, false",
    // Across the antimeridian.
    "US, base, 52.7, 174.1, true",
    "US, base, 52.7, -174.1, true",
    "US, base, 21.3, -157.9, true",
    "US, city, 40, 0, false",
    "US, city, 40, 172.1, false",
    "FJ, city, -16.5, 180, true",
    "FJ, city, -16.5, -180, true",
    "FJ, city, -16.5, 170, false",
    "RU, city, 64.4, -173.2, true",
    "RU, city, 54.7, 20.5, true",
    "NZ, city, -44, -176.5, true",
    "AQ, base, -90, 180, true",
    "AQ, base, -77.8, 0, true",
    "AQ, base, -50, 0, false",
    // Territories with codes of their own.
    "FR, city, 4.9, -52.3, false",
    "GF, city, 4.9, -52.3, true",
    "XK, city, 42.66, 21.17, true",
    // What moves, and what has two sides; a code that stands for no country.
    "IQ, vessel, 0, 0, true",
    "IQ, border, 0, 0, true",
    "ZZ, city, 0, 0, true"
  })
  void country(String country, String kind, String latitude, String longitude, boolean inside) {
    List<String> said =
        new Reading()
            .add(
                Tables.PLACES,
                "p",
                "kind",
                kind,
                "country",
                country,
                "latitude",
                latitude,
                "longitude",
                longitude,
                "coordinate_precision",
                "near")
            .validated();
    assertEquals(inside, said.isEmpty(), said::toString);
    assertTrue(said.stream().allMatch(line -> line.endsWith(" [OUTSIDE_COUNTRY]")));
  }

  @Test
  void countryAcrossTheAntimeridian() {
    assertEquals(
        "latitude -21.8 to -12.4, longitude 174.5 to -178.2 across the antimeridian",
        CountryBoxes.find("FJ").orElseThrow().toString());
    assertTrue(CountryBoxes.find("ZZ").isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "1950/2019-12-28, 2019-12-28, false",
    "1950/2019-12-28, 2019-12-29, true",
    "1950/2019-12, 2019-12-31, false",
    "1950/2019, 2020-01, true",
    "2019-12-28/.., 2019-12-28, false",
    "2019-12-28/.., 2019-12-27, true",
    "2019-12-28/.., 2019-12, false",
    "/2019-12-27, 2019-12-28/2020, true",
    "1950/, 2020, false",
    "1950/2010~, 2020, false",
    "1950/2010, 2020?, false"
  })
  void anachronism(String life, String date, boolean outside) {
    List<String> said =
        new Reading()
            .add(Tables.ACTORS, "former", "former_ids", List.of("then"), "date", life)
            .add(Tables.ACTORS, "undated")
            .add(
                Tables.EVENTS,
                "e",
                "date",
                date,
                "participants",
                List.of(
                    fields("actor", "undated", "role", "target"),
                    fields("actor", "former", "role", "casualty")))
            .validated(FindingCode.ANACHRONISM);
    assertEquals(outside ? 1 : 0, said.size(), said::toString);
    assertTrue(said.stream().allMatch(line -> line.contains(" e participants[2]: ")));
  }

  @ParameterizedTest
  @CsvSource({
    // Chance gives ten or more of 100 with 0.0017, eleven or more with 0.0005.
    "99, 0, 10, ''",
    "99, 0, 11, '100 days to be the first of a month, found 11'",
    "98, 0, 40, ''",
    "99, 3, 0, ''",
    "99, 4, 0, '100 days to be a 1 January, found 4'",
    // 26 or more have a chance of 0.0009, but are not twice the 13.1 expected.
    "399, 0, 26, ''",
    "399, 0, 27, '400 days to be the first of a month, found 27'"
  })
  void padding(int days, int newYears, int firsts, String told) {
    Reading reading = new Reading();
    for (int i = 0; i < days; i++) {
      reading.add(
          Tables.EVENTS,
          "e" + i,
          "date",
          i < newYears ? "2020-01-01" : i < newYears + firsts ? "2020-06-01~" : "2019-12-28");
    }
    // What is no single day does not count.
    for (int i = 0; i < 50; i++) {
      reading.add(Tables.EVENTS, "m" + i, "date", i % 2 == 0 ? "2020-01" : "2019-12-01/2019-12-02");
    }
    List<String> said = reading.validated(FindingCode.PADDED_DATE);
    assertEquals(told.isEmpty() ? 0 : 1, said.size(), said::toString);
    assertTrue(said.stream().allMatch(line -> line.contains(told)), said::toString);
  }

  @Test
  void tail() {
    assertEquals(0.5, PaddingRules.tail(1, 1, 0.5), 1e-12);
    // 1 − 0.9¹⁰ − 10 · 0.1 · 0.9⁹
    assertEquals(0.2639010709, PaddingRules.tail(10, 2, 0.1), 1e-9);
    assertEquals(1e-10, PaddingRules.tail(10, 10, 0.1), 1e-20);
    assertTrue(PaddingRules.tail(10_000_000, 340_000, 4800 / 146_097.0) < 1e-9);
  }

  @Test
  void sourcesThatAreUsed() {
    assertEquals(
        List.of(),
        new Reading()
            .add(Tables.SOURCES, "new", "former_ids", List.of("once"))
            .add(Tables.SOURCES, "map")
            .add(Tables.SOURCES, "old", "former_ids", List.of("archive"))
            .add(Tables.SOURCES, "copy", "derived_from", "archive")
            .add(Tables.ACTORS, "a", "citations", List.of(fields("source", "once")))
            .add(
                Tables.PLACES,
                "p",
                "citations",
                List.of(fields("source", "map"), fields("source", "copy")))
            .validated(FindingCode.UNUSED_SOURCE));
  }

  @Test
  void figuresOfOneSource() {
    assertEquals(
        List.of(),
        new Reading()
            .add(Tables.STATISTICS, "s", "series", "dead")
            // Another date, another series, another source, corrected later, explained.
            .add(Tables.STATISTICS, "t", "series", "dead", "date", "2019-11")
            .add(Tables.STATISTICS, "u", "series", "lost")
            .add(
                Tables.STATISTICS,
                "v",
                "series",
                "dead",
                "citations",
                List.of(fields("source", "daily-2020")))
            .add(Tables.STATISTICS, "w", "series", "dead", "standing", "superseded")
            .add(Tables.STATISTICS, "x", "series", "dead", "note", "Why.")
            .add(
                Tables.STATISTICS,
                "y",
                "series",
                "dead",
                "citations",
                List.of(fields("source", "wire-2020", "note", "Page two.")))
            .validated(FindingCode.SAME_SOURCE_SERIES));
  }

  @Test
  void singleSourceIsANote() {
    Reading reading = new Reading().add(Tables.EVENTS, "e");
    Findings findings = new Findings();
    Validator.validate(reading.draft(), findings);
    assertEquals(4, findings.count(Severity.INFO));
    assertFalse(findings.hasErrors());
  }

  @Test
  void twoSourcesAreEnough() {
    Reading reading =
        new Reading()
            .add(Tables.SOURCES, "other")
            .add(
                Tables.EVENTS,
                "e",
                "citations",
                List.of(fields("source", "wire-2020"), fields("source", "other")));
    assertTrue(
        reading.validated(FindingCode.SINGLE_SOURCE).stream()
            .noneMatch(line -> line.contains(" e ")));
  }
}
