package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.usiraq.timeline.validate.Reading.fields;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Figure;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Qualifier;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Unit;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.table.Values;
import org.usiraq.timeline.testing.Timelines;

class AssemblerTest {

  private static Statistic statistic(@Nullable Object... more) {
    Reading reading = new Reading().add(Tables.STATISTICS, "s", more);
    assertEquals(List.of(), reading.validated());
    return last(reading);
  }

  private static Statistic last(Reading reading) {
    List<Located<Statistic>> all = reading.draft().of(Tables.STATISTICS);
    return all.get(all.size() - 1).record();
  }

  @Test
  void finishWithDefaults() {
    Statistic made = statistic();
    assertEquals(Standing.PREFERRED, made.standing());
    assertEquals(List.of(), made.tags());
    assertEquals(List.of(), made.formerIds());
    assertEquals(Optional.empty(), made.note());
    assertEquals("exact 5 [5, 5]", made.figure().toString());
  }

  @Test
  void finishWithGivenBounds() {
    assertEquals(
        Figure.of(Qualifier.MORE_THAN, new BigDecimal("100"), Unit.PERSON),
        statistic("qualifier", "more_than", "value", "100", "value_low", "101.0").figure());
    assertEquals(
        "range [5, 7]",
        statistic("qualifier", "range", "value", null, "value_low", "5", "value_high", "7")
            .figure()
            .toString());
  }

  @Test
  void finishWithoutStatedBounds() {
    assertEquals(
        List.of("t:1 s value_high: expected a number for range, found none [IMPOSSIBLE_RECORD]"),
        new Reading()
            .add(Tables.STATISTICS, "s", "qualifier", "range", "value_low", "5")
            .validated());
  }

  @Test
  void finishWithWrongFigure() {
    assertEquals(
        List.of(
            "t:9 s value: expected whole numbers of person, found exact 5.5 [5.5, 5.5]"
                + " [IMPOSSIBLE_RECORD]"),
        new Reading().add(Tables.STATISTICS, "s", "value", "5.5").validated());
  }

  /** Every fault of a record is told in one run, and those of the next record besides. */
  @Test
  void severalFaults() {
    assertEquals(
        List.of(
            "t:3 e title: expected no space at the start or the end, found U+0020 at the end"
                + " [UNTRIMMED_TEXT]",
            "t:3 e title: expected a text that no spreadsheet takes for a formula, found one that"
                + " begins with '-' [FORMULA_TEXT]",
            "t:4 e summary: expected a text, found an empty one [BAD_TEXT]",
            "t:6 e phase: expected an id of lower-case letters, digits and single hyphens, found"
                + " 'After' [BAD_ID]",
            "t:13 e participants[1].actor: expected an id of lower-case letters, digits and single"
                + " hyphens, found 'The General' [BAD_ID]",
            "t:17 e participants[2].role: expected once, found twice [DUPLICATE_FIELD]",
            "t:20 e participants[3].rule: unknown field, did you mean 'role'? Expected one of"
                + " actor, role, claimed_by [UNKNOWN_FIELD]",
            "t:19 e participants[3].actor: expected a value, found none [MISSING_FIELD]",
            "t:19 e participants[3].role: expected a value, found none [MISSING_FIELD]",
            "t:23 e tags[2]: expected an id of lower-case letters, digits and single hyphens, found"
                + " 'No Slug' [BAD_ID]",
            "t:26 p title: expected a value, found none [MISSING_FIELD]"),
        new Reading()
            .add(
                Tables.EVENTS,
                "e",
                "title",
                "- T ",
                "summary",
                "",
                "phase",
                "After",
                "participants",
                List.of(
                    fields("actor", "The General", "role", "target"),
                    fields("role", "target", "+role", "speaker", "actor", "general"),
                    fields("rule", "target")),
                "tags",
                List.of("one", "No Slug"))
            .exactly(
                Tables.PHASES, fields("id", "p", "title", null, "date", "2011", "summary", "S."))
            .validated());
  }

  @Test
  void wrongTextIsHeld() {
    Reading reading = new Reading().add(Tables.PHASES, "p", "title", "=T", "unknown", "x");
    assertEquals(2, reading.validated().size());
    assertEquals("=T", reading.draft().of(Tables.PHASES).get(2).record().title());
  }

  @Test
  void wrongTypeIsNot() {
    Reading reading = new Reading().add(Tables.PHASES, "p", "date", "soon");
    assertEquals(1, reading.validated().size());
    assertEquals(2, reading.draft().of(Tables.PHASES).size());
    assertTrue(reading.draft().refused(Tables.PHASES).contains("p"));
  }

  /** An element that is refused takes its record with it, and only that one. */
  @Test
  void refusedElement() {
    Reading reading =
        new Reading()
            .add(Tables.EVENTS, "e", "citations", List.of(fields("source", "?")))
            .add(Tables.EVENTS, "f");
    assertEquals(
        List.of(
            "t:10 e citations[1].source: expected an id of lower-case letters, digits and single"
                + " hyphens, found '?' [BAD_ID]"),
        reading.validated());
    assertEquals(4, reading.draft().of(Tables.EVENTS).size());
  }

  @Test
  void startForgetsTheRecordBefore() {
    Faults faults = new Faults();
    Assembler<Phase> assembler = new Assembler<>(Tables.PHASES.struct(), faults);
    Position at = Position.ofLine("f", 1);
    assembler.start(at);
    Column<Phase, ?> former = assembler.field("former_ids", at).orElseThrow();
    assembler.text(former, "x", at);
    assertTrue(assembler.finish().isEmpty());
    Findings findings = new Findings();
    faults.flush(Tables.PHASES, assembler.id(), findings, reference -> {});
    assertEquals(5, findings.list().size());

    assembler.start(at);
    assertTrue(assembler.field("former_ids", at).isPresent());
    assertEquals("", assembler.id());
    for (String field : List.of("id", "title", "summary")) {
      assembler.text(assembler.field(field, at).orElseThrow(), "p", at);
    }
    assembler.text(assembler.field("date", at).orElseThrow(), "2011", at);
    assertEquals("p", assembler.id());
    assertEquals("p", assembler.finish().orElseThrow().title());
    assertEquals(0, faults.size());
  }

  @Test
  void finishTellsTheFaults() {
    Assembler<Phase> assembler = new Assembler<>(Tables.PHASES.struct(), new Faults());
    Position at = Position.ofLine("f", 1);
    Findings findings = new Findings();
    for (String title : List.of("T", "")) {
      assembler.start(at);
      for (String field : List.of("id", "title", "date", "summary")) {
        String text = field.equals("title") ? title : field.equals("date") ? "2011" : "p";
        assembler.text(assembler.field(field, at).orElseThrow(), text, at);
      }
      assertEquals(!title.isEmpty(), assembler.finish(Tables.PHASES, findings).isPresent());
    }
    assertEquals(
        List.of("f:1 p title: expected a text, found an empty one [BAD_TEXT]"),
        findings.list().stream().map(Finding::toString).toList());
  }

  /** Of a part of the columns what was given counts, and nothing is missing. */
  @Test
  void finishPart() {
    Assembler<Event> assembler = new Assembler<>(Tables.EVENTS.struct(), new Faults());
    Position at = Position.ofLine("f", 1);
    Findings findings = new Findings();
    assembler.start(at);
    Column<Event, ?> id = assembler.field("id", at).orElseThrow();
    assembler.text(id, "e", at);
    Column<Event, List<Object>> tags = tags();
    assembler.list(tags, at);
    for (String tag : List.of("one", "two")) {
      Assembler<Object> item = assembler.item(tags, at);
      item.text(item.struct().columns().get(0), tag, at);
      assembler.endItem(tags, item);
    }
    Values values = assembler.finishPart(Tables.EVENTS, findings).orElseThrow();
    assertEquals("e", values.get(id));
    assertEquals(List.of("one", "two"), values.get(tags));
    assertEquals(Optional.empty(), values.find(column("title")));
    assertEquals(Optional.empty(), values.find(column("participants")));

    assembler.start(at);
    assembler.text(id, "E", at);
    assertEquals(Optional.empty(), assembler.finishPart(Tables.EVENTS, findings));
    assertEquals(
        List.of(
            "f:1 id: expected an id of lower-case letters, digits and single hyphens, found 'E'"
                + " [BAD_ID]"),
        findings.list().stream().map(Finding::toString).toList());
    assembler.start(at);
    Values none = assembler.finishPart(Tables.EVENTS, findings).orElseThrow();
    assertEquals(Optional.empty(), none.find(tags));
  }

  private static Column<Event, ?> column(String name) {
    return Tables.EVENTS.struct().find(name).orElseThrow();
  }

  @SuppressWarnings("unchecked") // The column is one of a list.
  private static Column<Event, List<Object>> tags() {
    return (Column<Event, List<Object>>) column("tags");
  }

  @Test
  void originOfRecordFieldAndElement() {
    Reading reading = new Reading().add(Tables.EVENTS, "e", "places", List.of("square", "baghdad"));
    Origin origin = reading.draft().of(Tables.EVENTS).get(3).origin();
    int places = Tables.EVENTS.struct().find("places").orElseThrow().index();
    int links = Tables.EVENTS.struct().find("links").orElseThrow().index();
    assertEquals("t:1", origin.record().toString());
    assertEquals("t:11", origin.column(places).toString());
    assertEquals("t:12", origin.item(places, 0).toString());
    assertEquals("t:13", origin.item(places, 1).toString());
    assertEquals("t:11", origin.item(places, 2).toString());
    assertEquals("t:1", origin.column(links).toString());
    assertEquals("t:1", origin.item(links, 0).toString());
  }

  @Test
  void disassembleAndAssemble() {
    Faults faults = new Faults();
    Assembler<Event> assembler = new Assembler<>(Tables.EVENTS.struct(), faults);
    for (Event event : Timelines.of(6, 2).events()) {
      Disassembler.give(event, assembler, Position.NONE);
    }
    Event event = Timelines.small().getEvent("baghdad-rally");
    Disassembler.give(event, assembler, Position.NONE);
    assertEquals(0, faults.size());
    assertFalse(faults.refusedSince(0));
  }
}
