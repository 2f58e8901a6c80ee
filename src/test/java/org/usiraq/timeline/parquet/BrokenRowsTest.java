package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Severity;

/** Files with values that cannot stand, written by DuckDB and by parquet-java's example writer. */
class BrokenRowsTest extends EditedFiles {

  BrokenRowsTest(@TempDir Path folder) throws Exception {
    super(folder);
  }

  @Test
  void badValuesAreToldWithTheirRowsAndTheOthersRead() throws Exception {
    duck.edit(
        file("events"),
        "SELECT * REPLACE (if(id = 'invasion', 'offence', type) AS type,"
            + " if(id = 'visit', NULL, title) AS title,"
            + " list_transform(participants, lambda p: {'actor': p.actor, 'role': p.role,"
            + " 'claimed_by': if(p.claimed_by IS NULL, NULL, 'The Iraqis')}) AS participants)"
            + " FROM t");
    Findings findings = new Findings();
    Draft draft = TimelineParquet.read(folder, findings);
    // The words are the type's own, whatever the format.
    Scalar<EventType> type = Scalar.vocabulary(EventType.values());
    IllegalArgumentException unknown =
        assertThrows(IllegalArgumentException.class, () -> type.parse("offence"));
    assertEquals(
        List.of(
            "events.parquet:row 1 invasion type: " + unknown.getMessage() + " [UNKNOWN_VALUE]",
            "events.parquet:row 2 visit title: expected a value, found none [MISSING_FIELD]",
            "events.parquet:row 3 baghdad-rally participants[2].claimed_by: expected an id of"
                + " lower-case letters, digits and single hyphens, found 'The Iraqis' [BAD_ID]"),
        findings.list().stream().map(Finding::toString).toList());
    assertEquals(List.of(), draft.of(Tables.EVENTS));
    assertEquals(2, draft.of(Tables.ACTORS).size());
  }

  @Test
  void badFiguresAndCoordinatesAreTold() throws Exception {
    duck.edit(
        file("places"),
        "SELECT * REPLACE (if(id = 'baghdad', 'nan'::DOUBLE, NULL) AS latitude,"
            + " if(id = 'baghdad', 1e300, NULL) AS longitude) FROM t");
    duck.edit(
        file("events"),
        "SELECT * REPLACE (if(id = 'visit', 1000000000::INT, 1) AS independent_sources) FROM t");
    assertEquals(
        List.of(
            "events.parquet:row 2 visit independent_sources: expected a whole number of at most 9"
                + " digits, found '1000000000' [BAD_NUMBER]",
            "places.parquet:row 1 baghdad latitude: expected a plain number such as 2000 or 33.3,"
                + " found 'NaN' [IMPOSSIBLE_COORDINATE]",
            "places.parquet:row 1 baghdad longitude: expected a plain number such as 2000 or 33.3,"
                + " found '1"
                + "0".repeat(59)
                + "…' [IMPOSSIBLE_COORDINATE]"),
        findings());
  }

  /** The last day there is stands for none in databases, in a column of days too. */
  @Test
  void dayThatStandsForNoneIsTold() throws Exception {
    duck.edit(file("sources"), "SELECT * REPLACE (DATE '9999-12-31' AS accessed) FROM t LIMIT 1");
    assertEquals(
        "sources.parquet:row 1 daily-2020 accessed: expected a date, found '9999-12-31', which"
            + " stands for none [BAD_DATE]",
        findings().get(0));
  }

  @Test
  void derivedValuesThatDisagreeAreTold() throws Exception {
    duck.edit(
        file("phases"),
        "SELECT * REPLACE (if(id = 'war', DATE '12003-01-01', date_earliest) AS date_earliest,"
            + " if(id = 'after', DATE '2020-01-01', date_latest) AS date_latest) FROM t");
    assertEquals(
        List.of(
            "phases.parquet:row 1 after date_latest: expected none, which follows from the other"
                + " fields, found 2020-01-01 [DERIVED_DISAGREES]",
            "phases.parquet:row 2 war date_earliest: expected a day such as 2003-03-20, found"
                + " '+12003-01-01' [BAD_DATE]"),
        findings());
  }

  @Test
  void nullListsAreEmptyAndNullElementsAreMissed() throws Exception {
    duck.edit(
        file("events"),
        "SELECT * REPLACE (NULL::VARCHAR[] AS tags, if(id = 'visit', ['baghdad', NULL], places) AS"
            + " places, if(id = 'visit', NULL, citations) AS citations, if(id = 'invasion', [NULL],"
            + " links) AS links) FROM t");
    assertEquals(
        List.of(
            "events.parquet:row 1 invasion links[1].relation: expected a value, found none"
                + " [MISSING_FIELD]",
            "events.parquet:row 1 invasion links[1].event: expected a value, found none"
                + " [MISSING_FIELD]",
            "events.parquet:row 2 visit places[2]: expected a value, found none [MISSING_FIELD]",
            "events.parquet:row 2 visit citations: expected at least one, found none"
                + " [NO_CITATION]"),
        findings());
  }

  @Test
  void bytesThatAreNoTextAreTold() throws Exception {
    MessageType schema = TableSchema.of(Tables.PHASES);
    List<Group> groups = Groups.read(file("phases"));
    Group war = Groups.copyWithout("title", groups.get(1));
    war.add("title", Binary.fromConstantByteArray(new byte[] {'W', (byte) 0xff, 'r'}));
    Groups.write(
        file("phases"), schema, Timelines.small().metadata(), 100, List.of(groups.get(0), war));
    assertEquals(
        List.of(
            "phases.parquet:row 2 war title: expected UTF-8, found byte 0xff at index 1"
                + " [BAD_TEXT]"),
        findings());
  }

  @Test
  void readThrowsWithEveryFinding() throws Exception {
    duck.edit(
        file("events"),
        "SELECT * REPLACE (if(id = 'visit', 'peace', phase) AS phase, if(id = 'visit', 7, 1) AS"
            + " independent_sources) FROM t");
    InvalidDataException thrown =
        assertThrows(InvalidDataException.class, () -> TimelineParquet.read(folder));
    assertEquals(
        List.of(
            "events.parquet:row 2 visit phase: expected an id of phases, found 'peace'"
                + " [DANGLING_REFERENCE]",
            "events.parquet:row 2 visit independent_sources: expected 1, which follows from the"
                + " citations, found 7 [DERIVED_DISAGREES]"),
        errors(thrown));
    assertTrue(String.valueOf(thrown.getMessage()).startsWith(folder + " is not valid:\n"));
  }

  private static List<String> errors(InvalidDataException thrown) {
    return thrown.findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::toString)
        .toList();
  }

  @Test
  void readRefusesTwoRecordsOfOneId() throws Exception {
    duck.edit(file("phases"), "FROM t UNION ALL FROM t WHERE id = 'war'");
    InvalidDataException thrown =
        assertThrows(InvalidDataException.class, () -> TimelineParquet.read(folder));
    assertEquals(
        List.of(
            "phases.parquet:row 3 war id: expected an id of its own, found 'war' as in war at"
                + " phases.parquet:row 2 [DUPLICATE_ID]"),
        errors(thrown));
  }

  @Test
  void findingsOfARecordNameItsId() throws Exception {
    Findings findings = new Findings();
    Draft draft = TimelineParquet.read(folder, findings);
    assertEquals(List.of(), findings.list());
    assertEquals(
        List.of("events.parquet:row 1", "events.parquet:row 2", "events.parquet:row 3"),
        draft.of(Tables.EVENTS).stream().map(e -> e.origin().record().toString()).toList());
    assertEquals(
        List.of("invasion", "visit", "baghdad-rally"),
        draft.of(Tables.EVENTS).stream().map(e -> e.record().id()).toList());
  }
}
