package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.generate.Generator;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Findings;

/**
 * Pages at their edges: what is written is asked for by other readers, whose answers rest on the
 * statistics that we told them.
 */
class PageEdgesTest {
  private final Path file;

  PageEdgesTest(@TempDir Path folder) {
    this.file = folder.resolve("t.parquet");
  }

  private <R extends Entity> void write(Table<R> table, List<R> records, int rowsPerGroup)
      throws Exception {
    ParquetOptions options = ParquetOptions.DEFAULT.withRowsPerGroup(rowsPerGroup);
    try (RecordWriter<R> writer =
        TimelineParquet.writer(table, file, Timelines.small().metadata(), options)) {
      for (R each : records) {
        writer.write(each);
      }
    }
  }

  private <R extends Entity> void checkRead(Table<R> table, List<R> records) throws Exception {
    Findings findings = new Findings();
    try (Records<R> all =
        TimelineParquet.records(table, file, ReadOptions.DEFAULT.withThreads(2), findings)) {
      assertEquals(records, all.stream().toList());
    }
    assertEquals(List.of(), findings.list());
  }

  private static List<Phase> phases(int count, IntFunction<String> summary) {
    List<Phase> phases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      phases.add(
          new Phase(
              "phase-" + i, List.of(), "Phase " + i, Edtf.parse("2003/2004"), summary.apply(i)));
    }
    return phases;
  }

  private String ask(Duck duck, String select, String where) throws Exception {
    return duck.value("SELECT " + select + " FROM " + Duck.quoted(file) + " WHERE " + where);
  }

  /** The dictionary grows over its megabyte in the second page; the pages after it are plain. */
  @Test
  void dictionaryThatOverflows() throws Exception {
    String tail = "x".repeat(300);
    List<Phase> phases = phases(45_000, i -> "T" + (i < 5000 ? i % 1000 : i / 3) + tail);
    write(Tables.PHASES, phases, 120_000);
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            new LocalInputFile(file),
            new ParquetReadOptions.Builder(new PlainParquetConfiguration()).build())) {
      for (ColumnChunkMetaData chunk : reader.getRowGroups().get(0).getColumns()) {
        if (chunk.getPath().toDotString().equals("summary")) {
          assertEquals(
              List.of(2, 7), // The first and plain ones end after a megabyte.
              List.of(
                  chunk.getEncodingStats().getNumDataPagesEncodedAs(Encoding.RLE_DICTIONARY),
                  chunk.getEncodingStats().getNumDataPagesEncodedAs(Encoding.PLAIN)));
        }
      }
    }
    checkRead(Tables.PHASES, phases);
    List<String> summaries = Groups.strings("summary", Groups.read(file));
    assertEquals(phases.stream().map(Phase::summary).toList(), summaries);
    try (Duck duck = new Duck()) {
      for (int i : new int[] {0, 4999, 20_001, 44_999}) {
        String text = phases.get(i).summary();
        assertEquals(
            "" + summaries.stream().filter(text::equals).count(),
            ask(duck, "count(*)", "summary = '" + text + "'"));
      }
      assertEquals(
          "" + summaries.stream().distinct().count(), ask(duck, "count(DISTINCT summary)", "true"));
    }
  }

  /** Bounds of 64 bytes still hold the texts between them, cut within a character or not. */
  @Test
  void textsLongerThanTheirStatistics() throws Exception {
    for (String start :
        List.of("a".repeat(100), "é".repeat(50), "𝄞".repeat(40), "ab".repeat(31))) {
      List<Phase> phases = phases(300, i -> start + "-" + i % 97 + "é".repeat(i % 5));
      write(Tables.PHASES, phases, 50);
      checkRead(Tables.PHASES, phases);
      List<String> texts = phases.stream().map(Phase::summary).toList();
      Comparator<String> order =
          Comparator.comparing(t -> t.codePoints().boxed().toList(), PageEdgesTest::compare);
      try (Duck duck = new Duck()) {
        assertEquals(texts.stream().max(order).orElseThrow(), ask(duck, "max(summary)", "true"));
        assertEquals(texts.stream().min(order).orElseThrow(), ask(duck, "min(summary)", "true"));
        for (int i = 0; i < 300; i += 23) {
          String text = texts.get(i);
          assertEquals(
              "" + texts.stream().filter(text::equals).count(),
              ask(duck, "count(*)", "summary = '" + text + "'"));
          assertEquals(
              "" + texts.stream().filter(t -> order.compare(t, text) > 0).count(),
              ask(duck, "count(*)", "summary > '" + text + "'"));
        }
      }
    }
  }

  private static int compare(List<Integer> a, List<Integer> b) {
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (!a.get(i).equals(b.get(i))) {
        return a.get(i) - b.get(i);
      }
    }
    return a.size() - b.size();
  }

  /** Nulls and sums, and ranges of decimals that pass over groups of rows. */
  @Test
  void decimals() throws Exception {
    Timeline timeline = Generator.of(6000, 11).timeline();
    List<Statistic> statistics =
        timeline.statistics().stream()
            .sorted(
                Comparator.comparing(
                    s -> s.figure().value().orElse(BigDecimal.ZERO), BigDecimal::compareTo))
            .toList();
    write(Tables.STATISTICS, statistics, statistics.size() / 7 + 1);
    List<BigDecimal> values =
        statistics.stream().flatMap(s -> s.figure().value().stream()).toList();
    assertTrue(values.size() < statistics.size() && values.size() > 100, "" + values.size());
    try (Duck duck = new Duck()) {
      assertEquals(
          "" + (statistics.size() - values.size()), ask(duck, "count(*)", "value IS NULL"));
      assertEquals("" + values.size(), ask(duck, "count(*)", "value IS NOT NULL"));
      assertEquals("" + values.size(), ask(duck, "count(value)", "true"));
      BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(0, sum.compareTo(new BigDecimal(ask(duck, "sum(value)", "true"))));
      for (int i = 0; i < values.size(); i += values.size() / 10) {
        BigDecimal at = values.get(i);
        List<BigDecimal> above = values.stream().filter(v -> v.compareTo(at) >= 0).toList();
        assertEquals("" + above.size(), ask(duck, "count(*)", "value >= " + at.toPlainString()));
        assertEquals(
            0,
            above.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .compareTo(
                    new BigDecimal(ask(duck, "sum(value)", "value >= " + at.toPlainString()))));
      }
    }
    assertEquals(
        statistics.stream().map(Statistic::id).toList(), Groups.strings("id", Groups.read(file)));
  }

  /** Ranges of days, nulls among them, over sorted groups of rows. */
  @Test
  void days() throws Exception {
    List<Event> events = Generator.of(6000, 12).events().toList();
    write(Tables.EVENTS, events, 500);
    try (Duck duck = new Duck()) {
      for (int i = 0; i < events.size(); i += 700) {
        Optional<LocalDate> day = events.get(i).date().earliest();
        if (day.isPresent()) {
          String at = "DATE '" + day.get() + "'";
          assertEquals(
              ""
                  + events.stream()
                      .flatMap(e -> e.date().latest().stream())
                      .filter(d -> d.isBefore(day.get()))
                      .count(),
              ask(duck, "count(*)", "date_latest < " + at));
          assertEquals(
              ""
                  + events.stream()
                      .filter(e -> e.date().latest().isEmpty())
                      .filter(
                          e -> e.date().earliest().filter(d -> !d.isBefore(day.get())).isPresent())
                      .count(),
              ask(duck, "count(*)", "date_latest IS NULL AND date_earliest >= " + at));
        }
      }
      assertEquals(
          "" + events.stream().filter(e -> e.date().isApproximate()).count(),
          ask(duck, "count(*)", "date_approximate"));
      assertEquals(
          "" + events.stream().filter(e -> e.participants().isEmpty()).count(),
          ask(duck, "count(*)", "len(participants) = 0"));
    }
  }

  /** Columns that are null in every row, and lists that are empty in every row. */
  @Test
  void nothingButNulls() throws Exception {
    List<Event> bare = new ArrayList<>();
    for (Event event : Generator.of(3000, 13).events().toList()) {
      bare.add(
          Event.builder(
                  event.id(),
                  event.title(),
                  event.summary(),
                  event.type(),
                  event.phase(),
                  event.date())
              .citations(event.citations().get(0))
              .build());
    }
    write(Tables.EVENTS, bare, 1000);
    checkRead(Tables.EVENTS, bare);
    try (Duck duck = new Duck()) {
      assertEquals("3000", ask(duck, "count(*)", "note IS NULL"));
      assertEquals("0", ask(duck, "count(*)", "note IS NOT NULL"));
      assertEquals("0", ask(duck, "count(*)", "note > 'a'"));
      assertEquals("3000", ask(duck, "count(*)", "len(places) = 0 AND len(participants) = 0"));
      assertEquals("3000", ask(duck, "sum(len(citations))", "independent_sources IS NULL"));
    }
  }
}
