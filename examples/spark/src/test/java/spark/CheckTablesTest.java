package spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.usiraq.timeline.generate.Generator;
import org.usiraq.timeline.generate.Sizes;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.StreamValidator;

/** Spark finds what the library finds on one machine, and what it writes others read. */
@Execution(ExecutionMode.CONCURRENT)
class CheckTablesTest {

  /** What records owe to each other beyond ids and references; Spark does not look for it here. */
  private static final Set<FindingCode> OF_THE_WHOLE =
      EnumSet.of(
          FindingCode.CIRCLE,
          FindingCode.EFFECT_BEFORE_CAUSE,
          FindingCode.OUTSIDE_PHASE,
          FindingCode.OUTSIDE_COVERAGE,
          FindingCode.TWO_PREFERRED,
          FindingCode.UNEXPLAINED_STANDING,
          FindingCode.DUPLICATE_ADDRESS,
          FindingCode.OFFICE_OVERLAP,
          FindingCode.OUTSIDE_COUNTRY,
          FindingCode.ANACHRONISM,
          FindingCode.PADDED_DATE,
          FindingCode.SAME_SOURCE_SERIES,
          FindingCode.UNUSED_SOURCE,
          FindingCode.SINGLE_SOURCE);

  /** What {@link Faulty} spoils must be found, each kind of it. */
  private static final Set<FindingCode> SPOILT =
      EnumSet.of(
          FindingCode.BAD_ID,
          FindingCode.BAD_DATE,
          FindingCode.BAD_TEXT,
          FindingCode.BAD_CODE,
          FindingCode.UNKNOWN_VALUE,
          FindingCode.UNTRIMMED_TEXT,
          FindingCode.IMPOSSIBLE_RECORD,
          FindingCode.DERIVED_DISAGREES,
          FindingCode.NO_CITATION,
          FindingCode.DUPLICATE_ID,
          FindingCode.DANGLING_REFERENCE,
          FindingCode.FORMER_REFERENCE,
          FindingCode.SELF_REFERENCE);

  @TempDir private static Path folder;
  private static Path input;
  private static Path output;

  @BeforeAll
  static void check() throws IOException, SQLException {
    long events = Long.getLong("events", 2000);
    Sizes like = Sizes.ofEvents(events);
    Sizes sizes =
        new Sizes(
            events, events / 5, like.actors(), like.places(), Math.min(events / 5, like.sources()));
    input = folder.resolve("input");
    output = folder.resolve("output");
    timed("made up " + sizes, () -> Faulty.write(Generator.of(sizes, 1), input));
    timed(
        "checked and written by Spark",
        () -> {
          try (SparkSession spark = Sessions.open()) {
            Stages stages = Stages.of(spark);
            CheckTables.check(spark, input.toString(), output.toString());
            System.out.println(stages);
          }
        });
  }

  private interface Work {
    void run() throws IOException, SQLException;
  }

  private static void timed(String what, Work work) throws IOException, SQLException {
    long start = System.nanoTime();
    work.run();
    System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  @Test
  void sameFindings() throws IOException, SQLException {
    List<String> bySpark;
    try (DuckDb db = DuckDb.open()) {
      bySpark =
          db.ask(
              "SELECT concat_ws(' ', code, record, field, value) FROM '%s/findings/*.parquet' ORDER BY 1"
                  .formatted(output));
    }
    Findings findings = new Findings(Integer.MAX_VALUE);
    timed(
        "checked on one machine",
        () -> {
          try (StreamValidator validator = new StreamValidator(findings)) {
            for (Table<?> table : StreamValidator.ORDER) {
              TimelineParquet.readTable(table, input, validator.draft(), findings);
            }
            validator.finish();
          }
        });
    List<Finding> expected = findings.list().stream().filter(f -> !ofTheWhole(f)).toList();
    Set<FindingCode> codes = EnumSet.noneOf(FindingCode.class);
    expected.forEach(finding -> codes.add(finding.code()));
    assertTrue(codes.containsAll(SPOILT), codes::toString);
    List<String> byLibrary = expected.stream().map(CheckTablesTest::line).sorted().toList();
    assertEquals(List.of(), without(byLibrary, bySpark), "found by the library alone");
    assertEquals(List.of(), without(bySpark, byLibrary), "found by Spark alone");
    assertEquals(byLibrary.size(), bySpark.size());
    Map<String, Long> counts =
        expected.stream()
            .collect(
                Collectors.groupingBy(f -> f.code().name(), TreeMap::new, Collectors.counting()));
    System.out.println(bySpark.size() + " findings, the same on both sides: " + counts);
  }

  private static List<String> without(List<String> all, List<String> known) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(new HashSet<>(known));
    return List.copyOf(left);
  }

  static boolean ofTheWhole(Finding finding) {
    return OF_THE_WHOLE.contains(finding.code())
        || finding.field().equals("independent_sources")
        || finding.record().equals("metadata"); // DuckDB writes none into the footer.
  }

  static String line(Finding f) {
    return String.join(" ", f.code().name(), f.record(), f.field(), f.value());
  }

  /** Whatever no finding is about is written as it was read: by DuckDB's eyes. */
  @Test
  void duckDbReadsTheSame() throws SQLException {
    try (DuckDb db = DuckDb.open()) {
      for (Table<?> table : Tables.ALL) {
        String columns = String.join(", ", table.struct().names());
        String sum = "SELECT count(*), sum(hash(%s)::HUGEINT)".formatted(columns);
        List<String> in =
            db.ask(
                """
                %s FROM read_parquet('%s/%s.parquet', file_row_number = true) AS t
                WHERE t.file_row_number + 1 NOT IN (SELECT "row" FROM %s)
                AND t.id NOT IN (SELECT record FROM %s)
                """
                    .formatted(sum, input, table, told(table), told(table)));
        List<String> out =
            db.ask(
                """
                %s FROM read_parquet('%s/%s/**/*.parquet', hive_partitioning = true) AS t
                WHERE t.id NOT IN (SELECT record FROM %s)
                """
                    .formatted(sum, output, table, told(table)));
        assertEquals(in, out, table.name());
        assertFalse(out.get(0).startsWith("0 "), table.name());
      }
    }
  }

  private static String told(Table<?> table) {
    return "'%s/findings/*.parquet' WHERE ends_with(file, '/%s.parquet')".formatted(output, table);
  }

  /** The library reads what Spark wrote, and finds it well but for what was wrong before. */
  @Test
  void libraryReadsTheSame() throws IOException {
    for (Table<?> table : Tables.ALL) {
      Findings findings = new Findings();
      Sum before = new Sum();
      before.add(table, input.resolve(table.name() + ".parquet"), findings);
      Sum after = new Sum();
      Findings none = new Findings();
      try (Stream<Path> files = Files.walk(output.resolve(table.name()))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".parquet")).sorted().toList()) {
          after.add(table, file, none);
        }
      }
      assertEquals(before, after, table.name());
      assertTrue(after.count > 0, table.name());
    }
  }

  /** A sum of hashes of records, which does not depend on their order. */
  private static final class Sum {
    private long count;
    private long hashes;

    <R extends Entity> void add(Table<R> table, Path file, Findings findings) {
      try (Records<R> records =
          TimelineParquet.records(table, file, ReadOptions.DEFAULT, findings)) {
        for (Iterator<R> all = records.iterator(); all.hasNext(); ) {
          count++;
          hashes += all.next().hashCode() * 0x9E3779B97F4A7C15L;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Sum sum && sum.count == count && sum.hashes == hashes;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(hashes);
    }

    @Override
    public String toString() {
      return count + " records, " + Long.toHexString(hashes);
    }
  }
}
