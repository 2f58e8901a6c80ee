package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;

/** Files whose columns are not the table's, written by DuckDB. */
class BrokenColumnsTest extends EditedFiles {

  BrokenColumnsTest(@TempDir Path folder) throws Exception {
    super(folder);
  }

  @Test
  void filesOfAnotherProgramAreRead() throws Exception {
    for (String table : List.of("events", "actors", "statistics", "places", "sources", "phases")) {
      duck.edit(file(table), "FROM t");
    }
    assertEquals(Timelines.small(), TimelineParquet.read(folder));
  }

  @Test
  void compressedFilesAreRead() throws Exception {
    String keys = Duck.keys(Timelines.small().metadata(), "1");
    duck.edit(file("events"), "FROM t", keys, "zstd");
    duck.edit(file("actors"), "FROM t", keys, "snappy");
    duck.edit(file("places"), "FROM t", keys, "gzip");
    assertEquals(Timelines.small(), TimelineParquet.read(folder));
  }

  @Test
  void reorderedColumnsAreRead() throws Exception {
    duck.edit(file("phases"), "SELECT summary, date, * EXCLUDE (summary, date) FROM t");
    duck.edit(
        file("events"),
        "SELECT * REPLACE (list_transform(participants, lambda p: {'claimed_by': p.claimed_by,"
            + " 'role': p.role, 'actor': p.actor}) AS participants) FROM t");
    assertEquals(Timelines.small(), TimelineParquet.read(folder));
  }

  @Test
  void columnsThatMayBeMissingAreNotMissed() throws Exception {
    duck.edit(
        file("events"),
        "SELECT * EXCLUDE (date_earliest, date_latest, date_kind, date_precision,"
            + " date_approximate, date_uncertain, independent_sources) FROM t");
    duck.edit(file("phases"), "SELECT * EXCLUDE (former_ids) FROM t");
    duck.edit(file("places"), "SELECT * EXCLUDE (note) FROM t");
    Timeline read = TimelineParquet.read(folder);
    assertEquals(Timelines.small().events(), read.events());
    assertEquals(List.of(), read.getPhase("after").formerIds());
    assertEquals(Optional.empty(), read.getPlace("square").note());
  }

  @Test
  void unknownColumnIsToldOnce() throws Exception {
    duck.edit(file("phases"), "SELECT *, 1 AS titel, 'x' AS colour FROM t");
    String valid =
        "id, former_ids, title, date, date_earliest, date_latest, date_kind, date_precision,"
            + " date_approximate, date_uncertain, summary";
    assertEquals(
        List.of(
            "phases.parquet titel: unknown column, did you mean 'title'? Expected one of "
                + valid
                + " [UNKNOWN_FIELD]",
            "phases.parquet colour: unknown column. Expected one of " + valid + " [UNKNOWN_FIELD]"),
        findings());
  }

  @Test
  void missingColumnIsToldOnceAndRowsAreReadOn() throws Exception {
    duck.edit(
        file("phases"),
        "SELECT * EXCLUDE (summary) REPLACE (if(id = 'war', NULL, title) AS title) FROM t");
    assertEquals(
        List.of(
            "phases.parquet summary: expected a column, found none [MISSING_FIELD]",
            "phases.parquet:row 2 war title: expected a value, found none [MISSING_FIELD]"),
        findings());
  }

  @Test
  void missingListThatMustNotBeEmptyIsToldOnce() throws Exception {
    duck.edit(file("events"), "SELECT * EXCLUDE (citations) FROM t");
    assertEquals(
        List.of("events.parquet citations: expected a column, found none [MISSING_FIELD]"),
        findings());
  }

  @Test
  void columnOfAnotherTypeIsToldOnce() throws Exception {
    duck.edit(
        file("statistics"),
        "SELECT * REPLACE (value::DOUBLE AS value, date_earliest::VARCHAR AS date_earliest,"
            + " [1] AS tags, title AS citations) FROM t");
    assertEquals(
        List.of(
            "statistics.parquet tags: expected a column of type list of binary (STRING), found list"
                + " of int32 [WRONG_SHAPE]",
            "statistics.parquet value: expected a column of type int64 (DECIMAL(18,4)), found"
                + " double [WRONG_SHAPE]",
            "statistics.parquet date_earliest: expected a column of type int32 (DATE), found binary"
                + " (STRING) [WRONG_SHAPE]",
            "statistics.parquet citations: expected a column of type list of group, found binary"
                + " (STRING) [WRONG_SHAPE]"),
        findings());
  }

  @Test
  void columnsOfElementsAreComparedToo() throws Exception {
    duck.edit(
        file("events"),
        "SELECT * REPLACE (list_transform(participants, lambda p: {'actor': p.actor, 'rule':"
            + " p.role, 'claimed_by': 7}) AS participants) FROM t");
    assertEquals(
        List.of(
            "events.parquet participants.rule: unknown column, did you mean 'role'? Expected one of"
                + " actor, role, claimed_by [UNKNOWN_FIELD]",
            "events.parquet participants.claimed_by: expected a column of type binary (STRING),"
                + " found int32 [WRONG_SHAPE]",
            "events.parquet participants.role: expected a column, found none [MISSING_FIELD]"),
        findings());
  }

  @Test
  void listOfElementsWithNothingToReadIsLeftOut() throws Exception {
    duck.edit(
        file("events"),
        "SELECT * REPLACE (list_transform(citations, lambda c: {'x': 1}) AS citations) FROM t");
    assertEquals(
        List.of(
            "events.parquet citations.x: unknown column. Expected one of source, locator, date,"
                + " note [UNKNOWN_FIELD]",
            "events.parquet citations.source: expected a column, found none [MISSING_FIELD]"),
        findings());
  }

  @Test
  void recordsOfAFileWithoutAColumnAreNotInTheDraft() throws Exception {
    duck.edit(file("phases"), "SELECT * EXCLUDE (summary) FROM t");
    Draft draft = TimelineParquet.read(folder, new Findings());
    assertEquals(List.of(), draft.of(Tables.PHASES));
    assertEquals(3, draft.of(Tables.EVENTS).size());
  }

  @Test
  void missingMetadataAreTold() throws Exception {
    duck.edit(file("phases"), "FROM t", "version: '1.2.3', other: 'x'");
    assertEquals(
        Stream.of("name", "title", "licence", "coverage_earliest", "coverage_latest")
            .map(
                key ->
                    "phases.parquet metadata "
                        + key
                        + ": expected a value, found none [MISSING_FIELD]")
            .toList(),
        findings());
  }

  @Test
  void metadataThatCannotStandAreTold() throws Exception {
    Metadata small = Timelines.small().metadata();
    duck.edit(file("phases"), "FROM t", Duck.keys(small, "1").replace("1.2.3", "1.2"));
    duck.edit(file("places"), "FROM t", Duck.keys(small, "1").replace("2020-12-31", "2020"));
    assertEquals(
        List.of(
            "places.parquet metadata coverage_latest: expected a day such as 2003-03-20, found"
                + " '2020' [BAD_DATE]",
            "phases.parquet metadata version: expected three numbers such as 1.0.0, found '1.2'"
                + " [IMPOSSIBLE_RECORD]"),
        findings());
  }

  @Test
  void filesOfTwoDatasetsAreTold() throws Exception {
    Metadata small = Timelines.small().metadata();
    duck.edit(file("actors"), "FROM t", Duck.keys(small, "1").replace("1.2.3", "1.2.4"));
    assertEquals(
        List.of(
            "actors.parquet metadata version: expected '1.2.3' as in the files before, found"
                + " '1.2.4' [IMPOSSIBLE_RECORD]"),
        findings());
  }

  @Test
  void anotherVersionOfTheSchemaIsTold() throws Exception {
    duck.edit(file("actors"), "FROM t", Duck.keys(Timelines.small().metadata(), "2"));
    assertEquals(
        List.of("actors.parquet metadata schema_version: expected '1', found '2' [WRONG_SHAPE]"),
        findings());
  }

  @Test
  void columnGivenTwiceIsTold() throws Exception {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            "message phases { required binary title (STRING); required binary title (STRING); }");
    Groups.write(file("phases"), schema, Timelines.small().metadata(), 1, List.of());
    assertEquals(
        List.of(
            "phases.parquet title: expected one column, found two [DUPLICATE_FIELD]",
            "phases.parquet id: expected a column, found none [MISSING_FIELD]",
            "phases.parquet date: expected a column, found none [MISSING_FIELD]",
            "phases.parquet summary: expected a column, found none [MISSING_FIELD]"),
        findings());
  }

  @Test
  void listsOfOlderFormsAreTold() throws Exception {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            "message phases { required group former_ids (LIST) { repeated binary array (STRING); }"
                + " repeated binary summary (STRING); required binary title; }");
    Groups.write(file("phases"), schema, Timelines.small().metadata(), 1, List.of());
    assertEquals(
        List.of(
            "phases.parquet former_ids: expected a column of type list of binary (STRING), found"
                + " group (LIST) [WRONG_SHAPE]",
            "phases.parquet summary: expected a column of type binary (STRING), found repeated"
                + " binary (STRING) [WRONG_SHAPE]",
            "phases.parquet title: expected a column of type binary (STRING), found binary"
                + " [WRONG_SHAPE]",
            "phases.parquet id: expected a column, found none [MISSING_FIELD]",
            "phases.parquet date: expected a column, found none [MISSING_FIELD]"),
        findings());
  }
}
