package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;

/** Records one after the other. */
class StreamTest {
  private static final Timeline MANY = Timelines.of(300, 2);

  private final Path folder;

  StreamTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file() {
    return folder.resolve("t.parquet");
  }

  static <R extends Entity> void write(
      Table<R> table, Timeline timeline, Location to, ParquetOptions options) throws IOException {
    try (RecordWriter<R> writer = TimelineParquet.writer(table, to, timeline.metadata(), options)) {
      for (R entity : table.of(timeline)) {
        writer.write(entity);
      }
    }
  }

  private static <T> List<T> all(Records<T> records) throws IOException {
    try (records) {
      return records.stream().toList();
    }
  }

  private <R extends Entity> void checkRoundTrip(
      Table<R> table, Timeline timeline, ParquetOptions options) throws IOException {
    write(table, timeline, Location.of(file()), options);
    Findings findings = new Findings();
    ReadOptions read = ReadOptions.DEFAULT.withThreads(options.threads());
    List<R> found = all(TimelineParquet.records(table, file(), read, findings));
    assertEquals(List.of(), findings.list());
    assertEquals(table.of(timeline), found);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void recordsGivesBackWhatWriterTook(int threads) throws IOException {
    ParquetOptions options = ParquetOptions.DEFAULT.withThreads(threads).withRowsPerGroup(70);
    for (Table<?> table : Tables.ALL) {
      checkRoundTrip(table, MANY, options);
      checkRoundTrip(table, Timelines.of(0, 1), options);
      checkRoundTrip(table, Timelines.small(), options);
    }
  }

  @ParameterizedTest
  @EnumSource(Compression.class)
  void everyCompression(Compression compression) throws IOException {
    ParquetOptions options = ParquetOptions.DEFAULT.withCompression(compression);
    for (Table<?> table : Tables.ALL) {
      checkRoundTrip(table, MANY, options);
    }
  }

  @Test
  void fileSystemOfHadoop() throws IOException {
    Location there = Location.of(file().toUri(), Map.of("fs.file.impl.disable.cache", "true"));
    write(Tables.EVENTS, MANY, there, ParquetOptions.DEFAULT);
    Findings findings = new Findings();
    assertEquals(MANY.events(), all(TimelineParquet.scan(Tables.EVENTS, there).records(findings)));
    assertEquals(List.of(), findings.list());
    assertEquals(file().toUri().toString(), there.toString());
  }

  @Test
  void positionsAreThoseOfTheRecordGivenLast() throws IOException {
    write(Tables.EVENTS, Timelines.small(), Location.of(file()), ParquetOptions.DEFAULT);
    try (Records<Event> events =
        TimelineParquet.records(Tables.EVENTS, file(), ReadOptions.DEFAULT, new Findings())) {
      Iterator<Event> iterator = events.iterator();
      List<String> positions = new ArrayList<>(List.of(events.position().toString()));
      while (iterator.hasNext()) {
        iterator.next();
        positions.add(events.position().toString());
      }
      assertEquals(
          List.of(file() + "", file() + ":row 1", file() + ":row 2", file() + ":row 3"), positions);
      assertThrows(NoSuchElementException.class, iterator::next);
    }
  }

  @Test
  void closedEarlyThereIsNoMore() throws IOException {
    write(Tables.EVENTS, MANY, Location.of(file()), ParquetOptions.DEFAULT.withRowsPerGroup(10));
    Findings findings = new Findings();
    Records<Event> events =
        TimelineParquet.records(Tables.EVENTS, file(), ReadOptions.DEFAULT, findings);
    events.iterator().next();
    events.close();
    events.close();
    assertFalse(events.iterator().hasNext());
    assertEquals(List.of(), findings.list());
  }

  @Test
  void missingFileIsAFailure() {
    assertThrows(
        NoSuchFileException.class,
        () -> TimelineParquet.records(Tables.EVENTS, file(), ReadOptions.DEFAULT, new Findings()));
  }

  @Test
  void fileOfAnotherFormatIsAFinding() throws IOException {
    Files.write(file(), "id,title\nthe-surge,\n".getBytes(StandardCharsets.UTF_8));
    Findings findings = new Findings();
    assertEquals(
        List.of(),
        all(TimelineParquet.records(Tables.EVENTS, file(), ReadOptions.DEFAULT, findings)));
    assertEquals(
        List.of(
            file()
                + ": expected a Parquet file, found one that does not begin with PAR1 [MALFORMED]"),
        findings.list().stream().map(Finding::toString).toList());
  }

  @Test
  void faultyRecordsAreToldAndTheOthersGiven() throws Exception {
    write(Tables.EVENTS, Timelines.small(), Location.of(file()), ParquetOptions.DEFAULT);
    try (Duck duck = new Duck()) {
      duck.edit(file(), "SELECT * REPLACE (if(id = 'visit', 'No id', phase) AS phase) FROM t");
    }
    Findings findings = new Findings();
    List<Event> events =
        all(TimelineParquet.records(Tables.EVENTS, file(), ReadOptions.DEFAULT, findings));
    assertEquals(List.of("invasion", "baghdad-rally"), events.stream().map(Event::id).toList());
    assertEquals(
        List.of(
            file()
                + ":row 2 visit phase: expected an id of lower-case letters, digits and single"
                + " hyphens, found 'No id' [BAD_ID]"),
        findings.list().stream().map(Finding::toString).toList());
  }

  @Test
  void optionsRefuseWhatCannotBe() {
    assertEquals(
        "threads: expected at least 1, found 0",
        assertThrows(IllegalArgumentException.class, () -> ParquetOptions.DEFAULT.withThreads(0))
            .getMessage());
    assertEquals(
        "rows per group: expected at least 1, found 0",
        assertThrows(
                IllegalArgumentException.class, () -> ParquetOptions.DEFAULT.withRowsPerGroup(0))
            .getMessage());
  }
}
