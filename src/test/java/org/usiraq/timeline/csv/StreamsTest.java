package org.usiraq.timeline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.io.Crew;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;

/** Tables read and written record by record, by any number of threads. */
class StreamsTest extends SmallFiles {
  private static final Timeline MANY = Timelines.of(300, 9);

  StreamsTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  /** Reads a table in small pieces; what is told comes behind the records. */
  private <R extends Entity> List<String> read(Table<R> table, int threads, int chunk)
      throws IOException {
    Findings findings = new Findings();
    List<String> all = new ArrayList<>();
    Setting setting =
        new Setting(folder, chunk, new Crew(threads, "csv-reader"), Limits.DEFAULT, findings);
    try (Records<R> records = TableReader.open(table, setting)) {
      for (R entity : records) {
        all.add(records.position() + " " + entity);
      }
    }
    findings.list().stream().map(Finding::toString).forEach(all::add);
    return all;
  }

  /** Reads the ids of the events, and the findings. */
  private List<String> ids() throws IOException {
    Findings findings = new Findings();
    List<String> all = new ArrayList<>();
    try (Records<Event> records =
        TimelineCsv.records(Tables.EVENTS, folder, new ReadOptions(1), findings)) {
      records.stream().map(Event::id).forEach(all::add);
    }
    findings.list().stream().map(Finding::toString).forEach(all::add);
    return all;
  }

  private static <R extends Entity> void write(
      Table<R> table, Timeline from, Path folder, int threads) throws IOException {
    try (RecordWriter<R> out = TimelineCsv.writer(table, folder, new WriteOptions(threads))) {
      for (R entity : table.of(from)) {
        out.write(entity);
      }
    }
  }

  // Laws.

  @Test
  void recordsAreThoseOfTheTimeline() throws IOException {
    TimelineCsv.write(MANY, folder);
    for (Table<?> table : Tables.ALL) {
      assertSame(table);
    }
  }

  private <R extends Entity> void assertSame(Table<R> table) throws IOException {
    Findings findings = new Findings();
    try (Records<R> records = TimelineCsv.records(table, folder, ReadOptions.DEFAULT, findings)) {
      assertEquals(table.of(MANY), records.stream().toList());
    }
    assertEquals(List.of(), findings.list(), table.name());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void recordsAreTheSameForAnyNumberOfThreads(int threads) throws IOException {
    TimelineCsv.write(MANY, folder);
    for (int chunk : new int[] {40, 3000}) {
      for (Table<?> table : Tables.ALL) {
        assertEquals(read(table, 1, Chunks.SIZE), read(table, threads, chunk), table.name());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5})
  void findingsAreTheSameForAnyNumberOfThreads(int threads) throws IOException {
    TimelineCsv.write(MANY, folder);
    for (String file : List.of("events.csv", "event_citations.csv", "event_tags.csv")) {
      List<String> lines = new ArrayList<>(text(file).lines().toList());
      for (int i = 5; i < lines.size(); i += 17) {
        lines.set(i, i % 2 == 0 ? "\"" + lines.get(i) : lines.get(i) + ",x");
      }
      put(file, String.join("\n", lines) + "\n");
    }
    List<String> expected = read(Tables.EVENTS, 1, 3000);
    assertTrue(expected.toString().contains("MALFORMED"));
    assertTrue(expected.toString().contains("RAGGED_ROW"));
    assertEquals(expected, read(Tables.EVENTS, threads, 3000));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void bytesAreTheSameForAnyNumberOfThreads(int threads) throws IOException {
    Path other = folder.resolve("other");
    Timeline timeline = Timelines.of(700, 4);
    TimelineCsv.write(timeline, other);
    Map<String, String> expected = Folders.contents(other);
    // In any order of the tables: the former ids of each come to their place.
    List<Table<?>> tables = new ArrayList<>(Tables.ALL);
    Collections.reverse(tables);
    Path here = folder.resolve("here");
    for (Table<?> table : tables) {
      write(table, timeline, here, threads);
    }
    assertEquals(expected, Folders.contents(here));
  }

  // Forms of a file, in pieces that end within it.

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void otherLineEnds(String end) throws IOException {
    List<String> expected = read(Tables.EVENTS, 1, Chunks.SIZE);
    for (CsvTable table : CsvTables.ALL) {
      put(table.fileName(), "\ufeff" + text(table.fileName()).replace("\n", end));
    }
    assertEquals(expected, read(Tables.EVENTS, 2, 16));
  }

  @Test
  void lineEndsWithinQuotes() throws IOException {
    // No text may have them, but the rows behind must be on the right lines.
    replace("events.csv", "Forces cross", "\"Forces\n\n\"\"\ncross");
    replace("events.csv", "the border.", "the border.\"");
    replace("event_citations.csv", "\"p. 3, column 2\"", "\"p. 3,\ncolumn 2\"");
    List<String> expected = read(Tables.EVENTS, 1, Chunks.SIZE);
    assertEquals(
        List.of(
            "events.csv:2 invasion summary: expected a text without control characters, found"
                + " U+000A at character 7 [BAD_TEXT]",
            "event_citations.csv:4 baghdad-rally citations[1].locator: expected a text without"
                + " control characters, found U+000A at character 6 [BAD_TEXT]"),
        expected.subList(1, 3));
    assertTrue(expected.get(0).startsWith("events.csv:6 Event[id=visit,"), expected.get(0));
    assertEquals(expected, read(Tables.EVENTS, 2, 10));
  }

  @Test
  void headersAlone() throws IOException {
    for (CsvTable table : CsvTables.ALL) {
      put(table.fileName(), String.join(",", table.header()) + "\n");
    }
    assertEquals(List.of(), ids());
  }

  // Damage: the good records before and behind get through.

  private static final String NOT_A_ROW =
      ": expected a row as in RFC 4180, found a quote that is not closed, or text after one that"
          + " closes [MALFORMED]";

  @Test
  void damagedRowOfTheTable() throws IOException {
    replace("events.csv", "\"A visit, in 2006 or so\"", "\"A visit\" in 2006 or so");
    assertEquals(List.of("invasion", "baghdad-rally", "events.csv:3" + NOT_A_ROW), ids());
  }

  @Test
  void quoteThatNeverCloses() throws IOException {
    replace("events.csv", "\"A visit, in 2006 or so\"", "\"A visit in 2006 or so");
    assertEquals(List.of("invasion", "baghdad-rally", "events.csv:3" + NOT_A_ROW), ids());
  }

  @Test
  void badByteInTheTable() throws IOException {
    byte[] bytes =
        text("events.csv").replace("A visit", "Une visité").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("events.csv"), bytes);
    List<String> ids = ids();
    assertTrue(
        ids.contains("events.csv:3: expected UTF-8, found the byte 0xE9 [MALFORMED]"),
        ids::toString);
    assertTrue(ids.contains("invasion"), ids::toString);
  }

  @Test
  void replacementCharacterIsText() throws IOException {
    replace("events.csv", "\"A visit, in 2006 or so\"", "A \ufffd visit");
    assertEquals(List.of("invasion", "visit", "baghdad-rally"), ids());
  }

  @Test
  void damagedRowOfAListTakesTheRecordsBesideIt() throws IOException {
    replace("event_places.csv", "visit,1,baghdad", "visit,1,\"baghdad\"x");
    // The first row of the rally is its first: it has lost none.
    assertEquals(
        List.of("invasion", "visit", "baghdad-rally", "event_places.csv:2" + NOT_A_ROW), ids());
    put(
        "event_places.csv",
        text("event_places.csv").replace("baghdad-rally,1,square", "\"baghdad-rally,1,square"));
    assertEquals(
        List.of(
            "invasion",
            "visit",
            "event_places.csv:2" + NOT_A_ROW,
            "event_places.csv:3" + NOT_A_ROW),
        ids());
  }

  @Test
  void formerIdsOfOtherTablesAreNoMatter() throws IOException {
    replace("former_ids.csv", "statistics,crowd,rally-crowd", "statistics,crowd,nothing");
    assertEquals(List.of("invasion", "visit", "baghdad-rally"), ids());
    replace("former_ids.csv", "statistics,crowd", "statistic,crowd");
    assertEquals(
        "former_ids.csv:4 nothing id: expected rows in the order of the other files, which have"
            + " no more records, found a row of 'statistic nothing' [MISPLACED_ROW]",
        ids().get(3));
  }

  @Test
  void noFolder() throws IOException {
    folder = folder.resolve("none");
    List<String> told = ids();
    assertEquals(CsvTables.lists(Tables.EVENTS).size() + 2, told.size());
    assertTrue(told.stream().allMatch(line -> line.endsWith("[MISSING_FILE]")), told::toString);
  }

  // Closing.

  private static List<Thread> helpers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("early-"))
        .toList();
  }

  @Test
  void closedEarlyLeavesNoThread() throws IOException, InterruptedException {
    TimelineCsv.write(MANY, folder);
    Setting setting =
        new Setting(folder, 200, new Crew(5, "early-reader"), Limits.DEFAULT, new Findings());
    try (Records<Event> records = TableReader.open(Tables.EVENTS, setting)) {
      assertEquals(MANY.events().get(0), records.iterator().next());
      assertFalse(helpers().isEmpty());
    }
    for (Thread helper : helpers()) {
      helper.join(10_000); // Its work has ended, but it may take the system a while to end it.
    }
    assertEquals(List.of(), helpers());
  }

  /** The files of the folder that are open, where the system tells. */
  private List<String> open() throws IOException {
    List<String> open = new ArrayList<>();
    try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
      for (Path each : (Iterable<Path>) all::iterator) {
        if (Files.isSymbolicLink(each)) {
          Path file = Files.readSymbolicLink(each);
          if (file.startsWith(folder.toRealPath())) {
            open.add(file.getFileName().toString());
          }
        }
      }
    }
    return open;
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void closedEarlyLeavesNoFileOpen() throws IOException {
    TimelineCsv.write(MANY, folder);
    try (Records<Event> records =
        TimelineCsv.records(Tables.EVENTS, folder, new ReadOptions(3), new Findings())) {
      assertEquals(MANY.events().get(0), records.iterator().next());
      assertEquals(CsvTables.lists(Tables.EVENTS).size() + 2, open().size());
    }
    assertEquals(List.of(), open());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void damageInTheMiddleOfManyPieces(int threads) throws IOException {
    int chunk = 1000;
    TimelineCsv.write(MANY, folder);
    assertTrue(text("events.csv").length() > 20 * chunk);
    List<String> lines = new ArrayList<>(text("events.csv").lines().toList());
    int line = lines.size() / 2;
    String id = lines.get(line).substring(0, lines.get(line).indexOf(','));
    lines.set(line, id + ",\"" + lines.get(line).replace("\"", ""));
    put("events.csv", String.join("\n", lines) + "\n");
    List<String> read = read(Tables.EVENTS, threads, chunk);
    assertEquals("events.csv:" + (line + 1) + NOT_A_ROW, read.get(read.size() - 1));
    assertEquals(MANY.events().size() - 1, read.size() - 1);
  }

  @Test
  void closedWriterRefuses() throws IOException {
    RecordWriter<Event> out = TimelineCsv.writer(Tables.EVENTS, folder, WriteOptions.DEFAULT);
    out.close();
    out.close();
    IOException e = assertThrows(IOException.class, () -> out.write(SMALL.events().get(0)));
    assertEquals("expected an open writer, found one that is closed or has failed", e.getMessage());
    // Its own rows are gone, those of the other tables are not.
    assertEquals(
        List.of("table,former_id,id"),
        text("former_ids.csv")
            .lines()
            .filter(line -> !line.matches("(act|sta|pla|sou|pha).*"))
            .toList());
    assertEquals(
        List.of("former_ids.csv"),
        Folders.contents(folder).keySet().stream()
            .filter(name -> name.startsWith("former"))
            .collect(Collectors.toList()));
  }
}
