package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.model.ParticipantRole;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;

class RecordValidatorTest {
  private static final Position AT = Position.ofRow("events.parquet", 7);

  private static final Metadata METADATA =
      new Metadata("d", "T", "1.0.0", "CC0", LocalDate.of(2003, 1, 1), LocalDate.of(2020, 1, 1));

  private static final Event EVENT =
      new Event(
          "e",
          List.of(),
          " Title",
          List.of(),
          "Summary.",
          EventType.AIRSTRIKE,
          "p",
          Edtf.parse("1990"),
          List.of(
              new Participant("a", ParticipantRole.INITIATOR, Optional.empty()),
              new Participant("b", ParticipantRole.INITIATOR, Optional.of("c"))),
          List.of("here", "there"),
          List.of(new Link(LinkRelation.FOLLOWS, "e")),
          List.of(new DatedCitation("s", Optional.empty(), Optional.empty(), Optional.empty())),
          Optional.empty(),
          Optional.empty());

  @Provide
  Arbitrary<Timeline> timelines() {
    return Timelines.timelines();
  }

  @Property(tries = 100)
  void referencesAreThoseOfReaders(@ForAll("timelines") Timeline timeline) {
    Set<Reference> listed = new HashSet<>();
    Tables.ALL.forEach(table -> listed.addAll(listed(table, timeline)));
    assertEquals(new HashSet<>(Draft.of(timeline, new Findings()).references()), listed);
  }

  private static <R extends Entity> Set<Reference> listed(Table<R> table, Timeline timeline) {
    RecordValidator<R> validator = new RecordValidator<>(table);
    Set<Reference> listed = new HashSet<>();
    for (R entity : table.of(timeline)) {
      listed.addAll(validator.references(entity, Position.NONE));
    }
    return listed;
  }

  @Test
  void references() {
    assertEquals(
        List.of(
            "phase phases p",
            "participants[1].actor actors a",
            "participants[2].actor actors b",
            "participants[2].claimed_by actors c",
            "places[1] places here",
            "places[2] places there",
            "links[1].event events e",
            "citations[1].source sources s"),
        new RecordValidator<>(Tables.EVENTS)
            .references(EVENT, AT).stream()
                .map(each -> each.field() + " " + each.table() + " " + each.target())
                .toList());
  }

  @Test
  void checkEvent() {
    Findings findings = new Findings();
    new RecordValidator<>(Tables.EVENTS, METADATA).check(EVENT, AT, findings);
    assertEquals(
        """
        ERROR events.parquet:row 7 e title: expected no space at the start or the end, found U+0020 at the start [UNTRIMMED_TEXT]
        ERROR events.parquet:row 7 e date: expected a date that meets the coverage, 2003-01-01 to 2020-01-01, found 1990 [OUTSIDE_COVERAGE]
        ERROR events.parquet:row 7 e links[1].event: expected another record, found this one itself [SELF_REFERENCE]
        3 errors, 0 warnings, 0 notes\
        """,
        findings.toString());
  }

  /** The rules of one record find among all faults what {@link Validator} finds by them. */
  @Test
  void checkAmongAllFaults() {
    Reading reading = new Reading();
    FindingCases.all().forEach(each -> each.broken().accept(reading));
    Set<FindingCode> own =
        Set.of(
            FindingCode.OUTSIDE_COVERAGE,
            FindingCode.UNEXPLAINED_STANDING,
            FindingCode.OUTSIDE_COUNTRY);
    Findings findings = new Findings();
    Tables.ALL.forEach(table -> check(table, reading.draft(), findings));
    Findings all = new Findings();
    Validator.validate(reading.draft(), all);
    assertEquals(
        all.list().stream().filter(each -> own.contains(each.code())).collect(Collectors.toSet()),
        new HashSet<>(findings.list()));
    assertEquals(own, findings.list().stream().map(Finding::code).collect(Collectors.toSet()));
  }

  private static <R extends Entity> void check(Table<R> table, Draft draft, Findings findings) {
    RecordValidator<R> validator = new RecordValidator<>(table, draft.metadata());
    draft.of(table).forEach(located -> validator.check(located, findings));
  }
}
