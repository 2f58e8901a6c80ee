package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.table.Values;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Findings;

/** Questions to one file. */
class ParquetScanTest {
  private static final Timeline MANY = Timelines.of(1000, 2);
  private static final LocalDate FIRST = LocalDate.of(2005, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2005, 4, 30);

  private static final LocalDate DAY_2005 = LocalDate.of(2005, 6, 1);

  /** The rows of a page. */
  private static final int PAGE = 20_000;

  private final Path folder;
  private final Findings findings = new Findings();

  private Path file() {
    return folder.resolve("events.parquet");
  }

  ParquetScanTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    StreamTest.write(
        Tables.EVENTS,
        MANY,
        Location.of(file()),
        ParquetOptions.DEFAULT.withRowsPerGroup(100).withThreads(1));
  }

  private ParquetScan<Event> scan() {
    return TimelineParquet.scan(Tables.EVENTS, file()).with(ReadOptions.DEFAULT.withThreads(2));
  }

  private static Column<Event, ?> column(String name) {
    return Tables.EVENTS.struct().find(name).orElseThrow();
  }

  @Test
  void columnsGivesTheirValuesAndNoOthers() throws IOException {
    List<List<Object>> found = new ArrayList<>();
    try (Records<Values> rows = scan().columns("id", "date", "places").rows(findings)) {
      for (Values row : rows) {
        found.add(
            List.of(
                row.get(column("id")),
                row.get(column("date")),
                row.get(column("places")),
                row.find(column("title"))));
      }
    }
    assertEquals(List.of(), findings.list());
    assertEquals(
        MANY.events().stream()
            .<List<Object>>map(e -> List.of(e.id(), e.date(), e.places(), Optional.empty()))
            .toList(),
        found);
  }

  @Test
  void datesGivesTheRecordsThatMayBeOfTheDays() throws IOException {
    List<Event> found;
    try (Records<Event> records = scan().dates(FIRST, LAST).records(findings)) {
      found = records.stream().toList();
    }
    assertEquals(MANY.eventsBetween(FIRST, LAST), found);
    assertTrue(found.size() > 10 && found.size() < MANY.events().size() / 2, "" + found.size());
  }

  @Test
  void datesAndColumns() throws IOException {
    List<String> found = new ArrayList<>();
    List<String> at = new ArrayList<>();
    try (Records<Values> rows = scan().columns("id").dates(FIRST, LAST).rows(findings)) {
      for (Iterator<Values> i = rows.iterator(); i.hasNext(); ) {
        found.add((String) i.next().get(column("id")));
        at.add(rows.position().toString());
      }
    }
    List<Event> expected = MANY.eventsBetween(FIRST, LAST);
    assertEquals(expected.stream().map(Event::id).toList(), found);
    assertEquals(
        expected.stream().map(e -> file() + ":row " + (MANY.events().indexOf(e) + 1)).toList(), at);
  }

  /** A group of six pages, of one year each: pages are passed over, and so is all of it. */
  @Test
  void datesOfOnePageAndOfNone() throws IOException {
    Path file = folder.resolve("phases.parquet");
    try (RecordWriter<Phase> writer =
        TimelineParquet.writer(Tables.PHASES, file, MANY.metadata(), ParquetOptions.DEFAULT)) {
      for (int i = 0; i < 6 * PAGE; i++) {
        Edtf year = Edtf.parse(Integer.toString(2001 + 2 * (i / PAGE)));
        writer.write(new Phase("phase-" + i, List.of(), "P", year, "S."));
      }
    }
    ParquetScan<Phase> scan = TimelineParquet.scan(Tables.PHASES, file);
    try (Records<Phase> none =
        scan.dates(LocalDate.of(2004, 1, 1), LocalDate.of(2004, 12, 31)).records(findings)) {
      assertEquals(List.of(), none.stream().toList());
    }
    Column<Phase, ?> id = Tables.PHASES.struct().find("id").orElseThrow();
    try (Records<Values> one = scan.columns("id").dates(DAY_2005, DAY_2005).rows(findings)) {
      Iterator<Values> rows = one.iterator();
      for (int i = 2 * PAGE; i < 3 * PAGE; i++) {
        assertEquals("phase-" + i, rows.next().get(id));
        assertEquals(file + ":row " + (i + 1), one.position().toString());
      }
      assertFalse(rows.hasNext());
    }
    assertEquals(List.of(), findings.list());
  }

  @Test
  void datesOfAFileWithoutTypedDates() throws Exception {
    try (Duck duck = new Duck()) {
      duck.edit(file(), "SELECT * EXCLUDE (date_earliest, date_latest) FROM t");
    }
    try (Records<Event> records = scan().dates(FIRST, LAST).records(findings)) {
      assertEquals(MANY.eventsBetween(FIRST, LAST), records.stream().toList());
    }
  }

  @Test
  void refusesWhatCannotBeAsked() {
    assertEquals(
        "unknown column 'tittle', did you mean 'title'? Expected one of "
            + String.join(", ", Tables.EVENTS.struct().names()),
        assertThrows(IllegalArgumentException.class, () -> scan().columns("id", "tittle"))
            .getMessage());
    assertEquals(
        "expected a last day that is not before 2005-04-30, found 2005-03-01",
        assertThrows(IllegalArgumentException.class, () -> scan().dates(LAST, FIRST)).getMessage());
    assertEquals(
        "expected a table with dates, found sources",
        assertThrows(
                IllegalArgumentException.class,
                () -> TimelineParquet.scan(Tables.SOURCES, file()).dates(FIRST, LAST))
            .getMessage());
    assertEquals(
        "expected all columns, found [id]",
        assertThrows(IllegalStateException.class, () -> scan().columns("id").records(findings))
            .getMessage());
  }
}
