package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.generate.Generator;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.Team;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.parquet.pages.PageRows;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.QuickMaker;

/**
 * Files by pages beside files by rows: written either way they say the same, and what others write
 * is read by pages, without parquet-java's reader of rows having to take over.
 */
class QuickPathTest {
  private static final Timeline MANY = Timelines.of(400, 2);
  private static final Timeline LARGE = Generator.of(9000, 3).timeline();

  private final Path folder;

  QuickPathTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file() {
    return folder.resolve("t.parquet");
  }

  private <R extends Entity> void plain(Table<R> table, Timeline timeline, Path to)
      throws IOException {
    try (RecordWriter<R> writer =
        TableWriter.plain(
            table,
            Location.of(to),
            timeline.metadata(),
            ParquetOptions.DEFAULT.withRowsPerGroup(5000))) {
      for (R entity : table.of(timeline)) {
        writer.write(entity);
      }
    }
  }

  private static <R extends Entity> void pages(
      Table<R> table, Timeline timeline, Path to, int threads) throws IOException {
    StreamTest.write(
        table,
        timeline,
        Location.of(to),
        ParquetOptions.DEFAULT.withRowsPerGroup(5000).withThreads(threads));
  }

  /** Reads by pages alone: whatever cannot be read so is thrown. */
  private static <R extends Entity> List<R> quick(Table<R> table, Path from, int threads)
      throws IOException {
    Findings findings = new Findings();
    List<R> all = new ArrayList<>();
    try (TableFile open =
            TableFile.open(
                    table,
                    Location.of(from),
                    Wanted.ALL,
                    Position.of("t"),
                    Limits.DEFAULT,
                    findings)
                .orElseThrow();
        Team team = new Team(threads, "test")) {
      for (int group = 0; group < open.groups(); group++) {
        PageRows<R> rows =
            new PageRows<>(
                table.struct(),
                open.asked(),
                open.pages(group).orElseThrow(),
                new QuickMaker<>(table.struct())::make,
                team);
        for (List<R> some = rows.next(); !some.isEmpty(); some = rows.next()) {
          all.addAll(some);
        }
      }
    }
    assertEquals(List.of(), findings.list());
    return all;
  }

  private <R extends Entity> void checkQuick(Table<R> table, Timeline timeline) throws IOException {
    assertEquals(table.of(timeline), quick(table, file(), 1));
    assertEquals(table.of(timeline), quick(table, file(), 2));
  }

  @Test
  void ownFiles() throws IOException {
    for (Table<?> table : Tables.ALL) {
      pages(table, MANY, file(), 2);
      checkQuick(table, MANY);
    }
    pages(Tables.EVENTS, LARGE, file(), 2);
    checkQuick(Tables.EVENTS, LARGE);
  }

  @Test
  void filesOfParquetJava() throws IOException {
    for (Table<?> table : Tables.ALL) {
      plain(table, MANY, file());
      checkQuick(table, MANY);
    }
    plain(Tables.EVENTS, LARGE, file());
    checkQuick(Tables.EVENTS, LARGE);
  }

  /** Pages of the second version, deltas, split bytes, dictionaries that overflow, small pages. */
  @ParameterizedTest
  @CsvSource({
    "PARQUET_1_0, true, 300",
    "PARQUET_2_0, true, 300",
    "PARQUET_2_0, false, 1000000",
    "PARQUET_1_0, false, 2000"
  })
  void filesInOtherForms(WriterVersion version, boolean dictionary, int bytes) throws IOException {
    for (Table<?> table : Tables.ALL) {
      Path source = folder.resolve("source.parquet");
      plain(table, MANY, source);
      try (ParquetWriter<Group> writer =
          ExampleParquetWriter.builder(new LocalOutputFile(file()))
              .withType(TableSchema.of(table))
              .withConf(new PlainParquetConfiguration())
              .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
              .withWriterVersion(version)
              .withDictionaryEncoding(dictionary)
              .withByteStreamSplitEncoding(!dictionary)
              .withDictionaryPageSize(bytes)
              .withPageSize(bytes)
              .build()) {
        for (Group group : Groups.read(source)) {
          writer.write(group);
        }
      }
      checkQuick(table, MANY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "uncompressed",
        "snappy",
        "gzip",
        "zstd",
        "lz4_raw",
        "zstd, PARQUET_VERSION v2",
        "snappy, PARQUET_VERSION v2, DICTIONARY_SIZE_LIMIT 1, ROW_GROUP_SIZE 100"
      })
  void filesOfDuckDb(String codec) throws Exception {
    for (Table<?> table : Tables.ALL) {
      pages(table, MANY, file(), 1);
      try (Duck duck = new Duck()) {
        duck.edit(file(), "FROM t", Duck.keys(Timelines.small().metadata(), "1"), codec);
      }
      checkQuick(table, MANY);
    }
  }

  @Test
  void bytesAreTheSameForAnyNumberOfThreads() throws IOException {
    Path other = folder.resolve("other.parquet");
    pages(Tables.EVENTS, LARGE, file(), 1);
    pages(Tables.EVENTS, LARGE, other, 3);
    assertArrayEquals(Files.readAllBytes(file()), Files.readAllBytes(other));
  }

  private static List<BlockMetaData> footer(Path file) throws IOException {
    ParquetReadOptions options =
        new ParquetReadOptions.Builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
      for (BlockMetaData group : reader.getRowGroups()) {
        for (ColumnChunkMetaData chunk : group.getColumns()) {
          assertNotNull(reader.readColumnIndex(chunk));
          assertNotNull(reader.readOffsetIndex(chunk));
        }
      }
      return reader.getRowGroups();
    }
  }

  /** What parquet-java counts and compares value by value is what we tell page by page. */
  @Test
  void statisticsAreThoseOfParquetJava() throws IOException {
    Path other = folder.resolve("other.parquet");
    for (Timeline timeline : List.of(MANY, LARGE, Timelines.small())) {
      for (Table<?> table : Tables.ALL) {
        pages(table, timeline, file(), 2);
        plain(table, timeline, other);
        List<BlockMetaData> ours = footer(file());
        List<BlockMetaData> theirs = footer(other);
        assertEquals(theirs.size(), ours.size());
        for (int i = 0; i < ours.size(); i++) {
          assertEquals(theirs.get(i).getRowCount(), ours.get(i).getRowCount());
          check(theirs.get(i).getColumns(), ours.get(i).getColumns(), table.name());
        }
      }
    }
  }

  private static void check(
      List<ColumnChunkMetaData> theirs, List<ColumnChunkMetaData> ours, String table) {
    for (int i = 0; i < ours.size(); i++) {
      String what = table + " " + ours.get(i).getPath();
      assertEquals(theirs.get(i).getPath(), ours.get(i).getPath());
      assertEquals(theirs.get(i).getValueCount(), ours.get(i).getValueCount(), what);
      assertEquals(theirs.get(i).getStatistics(), ours.get(i).getStatistics(), what);
      assertEquals(sizes(theirs.get(i)), sizes(ours.get(i)), what);
    }
  }

  private static List<Object> sizes(ColumnChunkMetaData chunk) {
    return List.of(
        chunk.getSizeStatistics().getUnencodedByteArrayDataBytes(),
        chunk.getSizeStatistics().getRepetitionLevelHistogram(),
        chunk.getSizeStatistics().getDefinitionLevelHistogram());
  }

  @Test
  void dictionariesAreGivenUpWhereTheyDoNotPay() throws IOException {
    pages(Tables.EVENTS, LARGE, file(), 1);
    for (ColumnChunkMetaData chunk : footer(file()).get(0).getColumns()) {
      String path = chunk.getPath().toDotString();
      if (path.equals("id") || path.equals("summary")) {
        assertEquals(Set.of(Encoding.RLE, Encoding.PLAIN), Set.copyOf(chunk.getEncodings()), path);
      } else if (path.equals("phase")) {
        assertEquals(
            Set.of(Encoding.RLE, Encoding.PLAIN, Encoding.RLE_DICTIONARY),
            Set.copyOf(chunk.getEncodings()),
            path);
      }
    }
  }

  /** Wrong statistics make another reader pass over rows in silence. */
  @Test
  void duckDbAnswersAsTheRecordsDo() throws Exception {
    pages(Tables.EVENTS, LARGE, file(), 2);
    List<Event> events = LARGE.events();
    Event middle = events.get(4711);
    try (Duck duck = new Duck()) {
      String from = " FROM " + Duck.quoted(file());
      assertEquals(
          List.of(
              List.of(
                  "" + events.size(),
                  "" + events.stream().filter(e -> e.note().isPresent()).count(),
                  "" + events.stream().filter(e -> e.note().isEmpty()).count(),
                  events.stream().map(Event::id).min(String::compareTo).orElseThrow(),
                  events.stream().map(Event::id).max(String::compareTo).orElseThrow(),
                  "" + events.stream().mapToInt(e -> e.participants().size()).sum())),
          duck.ask(
              "SELECT count(*), count(note), count(*) FILTER (note IS NULL), min(id), max(id),"
                  + " sum(len(participants))"
                  + from));
      assertEquals("1", duck.value("SELECT count(*)" + from + " WHERE id = '" + middle.id() + "'"));
      String day = middle.date().earliest().orElseThrow().toString();
      assertEquals(
          ""
              + events.stream()
                  .filter(e -> e.date().earliest().map(Object::toString).equals(Optional.of(day)))
                  .count(),
          duck.value("SELECT count(*)" + from + " WHERE date_earliest = DATE '" + day + "'"));
      assertEquals(
          "" + events.stream().filter(e -> e.phase().equals(middle.phase())).count(),
          duck.value("SELECT count(*)" + from + " WHERE phase = '" + middle.phase() + "'"));
    }
  }

  /** Reading by pages rests on this: ids and texts are looked at by the constructors alone. */
  @Test
  void constructorsRefuseWhatIsNoIdOrText() {
    int refused = 0;
    for (Table<?> table : Tables.ALL) {
      refused += refusals(table.struct(), table.of(MANY));
    }
    assertTrue(refused > 40, "" + refused);
  }

  private static <T> int refusals(Struct<T> struct, List<?> records) {
    int refused = 0;
    for (Column<T, ?> column : struct.columns()) {
      for (Object record : records) {
        @Nullable Object[] values = values(struct, record);
        Object value = values[column.index()];
        if (value instanceof String && !column.derived()) {
          values[column.index()] = "No\u0007id";
          assertThrows(IllegalArgumentException.class, () -> struct.create(values), column.name());
          refused++;
        } else if (value instanceof List<?> list && !list.isEmpty()) {
          ListOf<?> type = (ListOf<?>) column.type();
          if (type.plain() && list.get(0) instanceof String) {
            values[column.index()] = List.of("No\u0007id");
            assertThrows(
                IllegalArgumentException.class, () -> struct.create(values), column.name());
            refused++;
          } else if (!type.plain()) {
            refused += refusals(type.item(), list);
          }
        } else {
          continue;
        }
        break;
      }
    }
    return refused;
  }

  @SuppressWarnings("unchecked") // The records are those of the struct.
  private static <T> @Nullable Object[] values(Struct<T> struct, Object record) {
    @Nullable Object[] values = new Object[struct.columns().size()];
    for (Column<T, ?> column : struct.columns()) {
      values[column.index()] = column.get((T) record);
    }
    return values;
  }

  private List<Event> read(Findings findings) throws IOException {
    try (Records<Event> all =
        TimelineParquet.records(
            Tables.EVENTS, file(), ReadOptions.DEFAULT.withThreads(2), findings)) {
      return all.stream().toList();
    }
  }

  /** The other reader takes over in the middle of a group, and gives back at its end. */
  @Test
  void faultInTheMiddleCostsItsRowAlone() throws Exception {
    pages(Tables.EVENTS, LARGE, file(), 2);
    Event bad = LARGE.events().get(3210);
    try (Duck duck = new Duck()) {
      duck.edit(
          file(), "SELECT * REPLACE (if(id = '" + bad.id() + "', 'No id', phase) AS phase) FROM t");
    }
    Findings findings = new Findings();
    List<Event> expected = new ArrayList<>(LARGE.events());
    expected.remove(bad);
    assertEquals(expected, read(findings));
    assertEquals(
        List.of(
            file()
                + ":row 3211 "
                + bad.id()
                + " phase: expected an id of lower-case letters, digits and single hyphens, found"
                + " 'No id' [BAD_ID]"),
        findings.list().stream().map(Finding::toString).toList());
  }

  @Test
  void damagedPageCostsTheRestOfItsGroup() throws IOException {
    StreamTest.write(
        Tables.EVENTS,
        LARGE,
        Location.of(file()),
        ParquetOptions.DEFAULT.withRowsPerGroup(4000).withCompression(Compression.UNCOMPRESSED));
    byte[] bytes = Files.readAllBytes(file());
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.indexOf(LARGE.events().get(5000).id())] ^= 1;
    Files.write(file(), bytes);
    Findings findings = new Findings();
    List<Event> expected = new ArrayList<>(LARGE.events());
    expected.subList(4000, 8000).clear();
    assertEquals(expected, read(findings));
    assertEquals(
        List.of(
            file()
                + ":row 4001: expected a Parquet file that can be read, found a fault"
                + " in row group 2 (ParquetDecodingException: could not verify page integrity, CRC"
                + " checksum verification failed) [MALFORMED]"),
        findings.list().stream().map(Finding::toString).toList());
  }

  /** A text longer than a page should be has one to itself. */
  @Test
  void pagesOverAMegabyte() throws IOException {
    List<Phase> phases = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      String summary = ("Part " + i + " ").repeat(400_000 * (i % 3) + 1).strip();
      phases.add(
          new Phase("phase-" + i, List.of(), "Phase " + i, Edtf.parse("2003/2004"), summary));
    }
    try (RecordWriter<Phase> writer =
        TimelineParquet.writer(Tables.PHASES, file(), MANY.metadata(), ParquetOptions.DEFAULT)) {
      for (Phase phase : phases) {
        writer.write(phase);
      }
    }
    Findings findings = new Findings();
    ReadOptions longTexts = ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withText(10_000_000));
    try (Records<Phase> all = TimelineParquet.records(Tables.PHASES, file(), longTexts, findings)) {
      assertEquals(phases, all.stream().toList());
    }
    assertEquals(
        List.of(FindingCode.LONG_TEXT),
        findings.list().stream().map(Finding::code).distinct().toList());
  }
}
