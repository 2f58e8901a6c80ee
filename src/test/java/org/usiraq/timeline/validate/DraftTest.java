package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.PlaceKind;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;

class DraftTest {
  private static final Position AT = Position.ofLine("f", 7);

  private static <R extends Entity> Assembler<R> read(
      Table<R> table, Faults faults, String... fields) {
    Assembler<R> assembler = new Assembler<>(table.struct(), faults);
    assembler.start(AT);
    for (int i = 0; i < fields.length; i += 2) {
      assembler.text(assembler.field(fields[i], AT).orElseThrow(), fields[i + 1], AT);
    }
    return assembler;
  }

  private static List<String> errors(Findings findings) {
    return findings.list().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .map(each -> each.record() + " " + each.field() + " " + each.code())
        .toList();
  }

  @Test
  void takeRecord() {
    Draft draft = new Draft();
    Findings findings = new Findings();
    Event event = Timelines.small().getEvent("visit");
    draft.take(Tables.EVENTS, event, AT, findings);
    Phase phase = new Phase("p", List.of(), "=T", Edtf.parse("2011"), "S.");
    draft.take(Tables.PHASES, phase, AT, findings);
    assertEquals(List.of("p title FORMULA_TEXT"), errors(findings));
    assertEquals(AT, findings.list().get(0).position());
    assertEquals(event, draft.of(Tables.EVENTS).get(0).record());
    assertEquals(AT, draft.of(Tables.PHASES).get(0).origin().record());
    assertEquals(
        new HashSet<>(new RecordValidator<>(Tables.EVENTS).references(event, AT)),
        new HashSet<>(draft.references()));
  }

  @Test
  void takeBatch() {
    Faults faults = new Faults();
    Batch<Place> batch = new Batch<>(Tables.PLACES, 10);
    batch.take(
        read(Tables.PLACES, faults, "id", "block", "name", "N", "kind", "site", "within", "no"),
        faults);
    batch.take(
        read(Tables.PLACES, faults, "id", "town", "name", "N", "kind", "town", "within", "none"),
        faults);
    assertEquals(List.of("town kind UNKNOWN_VALUE"), errors(batch.findings()));
    Draft draft = new Draft();
    draft.take(batch);
    assertEquals("block", draft.of(Tables.PLACES).get(0).record().id());
    assertEquals(1, draft.of(Tables.PLACES).size());
    assertEquals(Set.of("town"), draft.refused(Tables.PLACES));
    assertFalse(draft.isIncomplete(Tables.PLACES));
    Findings findings = new Findings();
    Validator.validate(draft, findings);
    assertEquals(
        Set.of("block within DANGLING_REFERENCE", "town within DANGLING_REFERENCE"),
        Set.copyOf(errors(findings)));
  }

  /** A record without an id could be the one that others refer to. */
  @Test
  void takeBatchThatIsIncomplete() {
    Faults faults = new Faults();
    Batch<Place> batch = new Batch<>(Tables.PLACES, 10);
    batch.take(
        read(Tables.PLACES, faults, "id", "block", "name", "N", "kind", "site", "within", "no"),
        faults);
    batch.take(read(Tables.PLACES, faults, "name", "N", "kind", "site"), faults);
    Draft draft = new Draft();
    draft.take(batch);
    draft.take(new Batch<>(Tables.PLACES, 10));
    assertTrue(draft.isIncomplete(Tables.PLACES));
    Findings findings = new Findings();
    Validator.validate(draft, findings);
    assertEquals(List.of(), errors(findings));
  }

  /** A stream hears of records that cannot be made, and of what they refer to. */
  @Test
  void takeIntoAStream() throws IOException {
    Findings findings = new Findings();
    try (StreamValidator validator = new StreamValidator(findings)) {
      Draft draft = validator.draft();
      Faults faults = new Faults();
      draft.take(
          Tables.PLACES,
          read(Tables.PLACES, faults, "id", "town", "name", "N", "kind", "town", "within", "none"),
          faults,
          findings);
      draft.refuse(Tables.PLACES, read(Tables.PLACES, faults, "id", "hamlet"), faults, findings);
      for (String within : List.of("town", "hamlet", "nowhere")) {
        draft.take(
            Tables.PLACES,
            Place.builder("in-" + within, "N", PlaceKind.SITE).within(within).build(),
            AT,
            findings);
      }
      draft.take(
          Tables.PLACES,
          read(Tables.PLACES, faults, "id", "b", "name", "N", "kind", "site", "within", "no"),
          faults,
          findings);
      assertEquals(List.of(), draft.of(Tables.PLACES));
      assertEquals(List.of(), draft.references());
      validator.finish();
      assertThrows(IllegalStateException.class, () -> draft.toTimeline("t", findings));
    }
    assertEquals(
        Set.of(
            "town kind UNKNOWN_VALUE",
            "town within DANGLING_REFERENCE",
            "in-nowhere within DANGLING_REFERENCE",
            "b within DANGLING_REFERENCE"),
        Set.copyOf(errors(findings)));
    assertEquals(4, errors(findings).size());
  }

  @Test
  void streamWithoutMemory(@TempDir Path folder) throws IOException {
    Findings findings = new Findings();
    try (StreamValidator validator = new StreamValidator(findings, folder, 16)) {
      Place place = Place.builder("p", "N", PlaceKind.SITE).build();
      validator.draft().take(Tables.PLACES, place, AT, findings);
      String message =
          String.valueOf(assertThrows(IOException.class, validator::finish).getMessage());
      assertTrue(message.startsWith("expected ids and references of at most 1 bytes"), message);
      assertTrue(message.endsWith(": give Java more memory (-Xmx)"), message);
    }
  }
}
