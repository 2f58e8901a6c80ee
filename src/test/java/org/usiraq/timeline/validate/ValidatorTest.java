package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.usiraq.timeline.validate.Reading.fields;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;

class ValidatorTest {

  @Provide
  Arbitrary<Timeline> timelines() {
    return Timelines.timelines();
  }

  @Property(tries = 100)
  void validateTwice(@ForAll("timelines") Timeline timeline) {
    Findings once = Validator.validate(timeline);
    assertEquals(once.list(), Validator.validate(timeline).list());
    assertEquals(0, once.count(Severity.ERROR), once::toString);
  }

  @Property(tries = 100)
  void validDraftGivesItsTimeline(@ForAll("timelines") Timeline timeline) {
    Findings findings = new Findings();
    Draft draft = Draft.of(timeline, findings);
    Validator.validate(draft, findings);
    assertEquals(timeline, draft.toTimeline("it", findings));
  }

  @Test
  void validateReadingTwice() {
    assertEquals(everythingWrong().validated(), everythingWrong().validated());
  }

  private static Reading everythingWrong() {
    Reading reading = new Reading();
    FindingCases.all().forEach(each -> each.broken().accept(reading));
    return reading;
  }

  /** What has no place in a file is found in a timeline of memory as well. */
  @Test
  void validateInMemory() {
    Metadata says =
        new Metadata(
            "d",
            "T".repeat(121),
            "1.0.0",
            "CC0 ",
            LocalDate.of(2003, 1, 1),
            LocalDate.of(12003, 1, 1));
    Phase phase =
        new Phase("p", List.of(), "=T", Edtf.parse("2011/Y12000"), "e\u0301".repeat(601) + " ");
    assertEquals(
        """
        ERROR metadata title: expected at most 120 code points, found 121 [LONG_TEXT]
        ERROR metadata licence: expected no space at the start or the end, found U+0020 at the end [UNTRIMMED_TEXT]
        ERROR metadata coverage_latest: expected a date in the years 0001 to 9999, found '+12003-01-01' [YEAR_OUT_OF_RANGE]
        ERROR p title: expected a text that no spreadsheet takes for a formula, found one that begins with '=' [FORMULA_TEXT]
        ERROR p date: expected a date in the years 0001 to 9999, found '2011/Y12000' [YEAR_OUT_OF_RANGE]
        ERROR p summary: expected no space at the start or the end, found U+0020 at the end [UNTRIMMED_TEXT]
        ERROR p summary: expected Unicode normal form C, found another from character 1 on [UNNORMALISED_TEXT]
        ERROR p summary: expected at most 1200 code points, found 1203 [LONG_TEXT]
        8 errors, 0 warnings, 0 notes\
        """,
        Validator.validate(Timeline.builder(says).phases(List.of(phase)).build()).toString());
  }

  /** Circles of every kind, and what looks like one. */
  static Reading everyCircleThere() {
    return new Reading()
        .add(Tables.EVENTS, "tail", "links", linked("caused_by", "b"))
        .add(Tables.EVENTS, "a", "links", linked("response_to", "b"))
        .add(Tables.EVENTS, "b", "links", linked("follows", "a"))
        .add(Tables.EVENTS, "part", "links", linked("part_of", "whole", "part_of", "whole"))
        .add(Tables.EVENTS, "whole", "links", linked("part_of", "part"))
        .add(Tables.EVENTS, "free", "links", linked("related_to", "free-too"))
        .add(Tables.EVENTS, "free-too", "links", linked("related_to", "free"))
        .add(Tables.EVENTS, "mixed", "links", linked("part_of", "mixed-too"))
        .add(Tables.EVENTS, "mixed-too", "links", linked("caused_by", "mixed"))
        .add(Tables.PLACES, "inner", "within", "outer")
        .add(Tables.PLACES, "outer", "within", "inner-once")
        .add(Tables.PLACES, "new", "former_ids", List.of("inner-once"), "within", "inner")
        .add(Tables.ACTORS, "unit", "affiliations", tied("part_of", "army"))
        .add(Tables.ACTORS, "army", "affiliations", tied("part_of", "unit"))
        .add(Tables.ACTORS, "ally", "affiliations", tied("allied_with", "ally-too"))
        .add(Tables.ACTORS, "ally-too", "affiliations", tied("allied_with", "ally"))
        .add(Tables.SOURCES, "copy", "derived_from", "copy-too")
        .add(Tables.SOURCES, "copy-too", "derived_from", "copy");
  }

  @Test
  void everyCircle() {
    assertEquals(
        List.of(
            "part links part → whole → part",
            "a links a → b → a",
            "inner within inner → outer → new → inner",
            "unit affiliations unit → army → unit",
            "copy derived_from copy → copy-too → copy"),
        circles(everyCircleThere()));
  }

  /** Two circles from one beginning, one of them behind a record that names itself. */
  @Test
  void circlesFromOneRecord() {
    Reading reading =
        new Reading()
            .add(Tables.EVENTS, "root", "links", linked("follows", "root", "follows", "a"))
            .add(Tables.EVENTS, "a", "links", linked("follows", "b", "follows", "root"))
            .add(Tables.EVENTS, "b", "links", linked("follows", "a", "follows", "nobody"));
    assertEquals(List.of("root links root → a → root", "a links a → b → a"), circles(reading));
  }

  /** A chain of many records is walked without recursion, and in little time. */
  @Test
  void longChain() {
    Reading reading = new Reading();
    IntStream.rangeClosed(0, 20_000)
        .forEach(i -> reading.add(Tables.PLACES, "p" + i, "within", "p" + (i + 1) % 20_001));
    List<Finding> found = found(reading);
    assertEquals(1, found.size());
    assertEquals("p0", found.get(0).record());
  }

  private static List<Object> linked(String... relationsAndEvents) {
    return IntStream.range(0, relationsAndEvents.length / 2)
        .<Object>mapToObj(
            i ->
                fields(
                    "relation", relationsAndEvents[2 * i], "event", relationsAndEvents[2 * i + 1]))
        .toList();
  }

  private static List<Object> tied(String relation, String actor) {
    return List.of(fields("actor", actor, "relation", relation));
  }

  private static List<String> circles(Reading reading) {
    return found(reading).stream()
        .map(f -> f.record() + " " + f.field() + " " + f.value())
        .toList();
  }

  private static List<Finding> found(Reading reading) {
    Findings findings = new Findings();
    Validator.validate(reading.draft(), findings);
    return findings.list().stream().filter(f -> f.code() == FindingCode.CIRCLE).toList();
  }

  @Test
  void datesThatMayStand() {
    assertEquals(
        List.of(),
        new Reading()
            // Its bounds overlap those of its cause.
            .add(
                Tables.EVENTS,
                "e",
                "date",
                "2019-12",
                "links",
                linked("caused_by", "baghdad-rally"))
            // Nobody knows whether it ended before its cause.
            .add(Tables.EVENTS, "f", "date", "../2020", "links", linked("follows", "baghdad-rally"))
            // Parts may begin before what they are part of, as far as is checked.
            .add(Tables.EVENTS, "g", "date", "2019-01", "links", linked("part_of", "baghdad-rally"))
            .add(Tables.EVENTS, "h", "phase", "war", "note", "An echo of the war.")
            .add(Tables.EVENTS, "i", "date", "2020-12/2031")
            .add(Tables.STATISTICS, "s", "series", "dead", "date", "2019-12")
            .add(Tables.STATISTICS, "t", "series", "dead", "date", "2019-12-01")
            .add(Tables.STATISTICS, "u", "series", "lost", "date", "2019-12")
            .add(
                Tables.STATISTICS, "v", "series", "dead", "standing", "alternative", "note", "Why.")
            .validated());
  }

  /** A record with a fault of its own still exists for those who refer to it. */
  @Test
  void refusedRecordIsNoDanglingReference() {
    assertEquals(
        List.of(
            "t:4 p kind: unknown place kind 'town', expected one of country, region, province,"
                + " district, city, neighbourhood, site, building, airport, base, border, landform,"
                + " vessel [UNKNOWN_VALUE]"),
        new Reading()
            .add(Tables.PLACES, "p", "kind", "town")
            .add(Tables.EVENTS, "e", "places", List.of("p"))
            .validated());
  }

  @Test
  void toTimelineOfIdsTwice() {
    Draft draft = new Reading().add(Tables.PHASES, "war").draft();
    Findings findings = new Findings();
    InvalidDataException refused =
        assertThrows(InvalidDataException.class, () -> draft.toTimeline("t", findings));
    assertEquals(
        """
        t is not valid:
        ERROR t:2 war id: expected an id of its own, found 'war' as in war [DUPLICATE_ID]
        1 error, 0 warnings, 0 notes\
        """,
        refused.getMessage());
  }

  @Test
  void metadataMissing() {
    Findings findings = new Findings();
    InvalidDataException refused =
        assertThrows(
            InvalidDataException.class, () -> new Draft().toTimeline("an empty draft", findings));
    assertEquals(
        "an empty draft is not valid:\n0 errors, 0 warnings, 0 notes", refused.getMessage());
    assertEquals(Optional.empty(), new Draft().metadata());
  }
}
