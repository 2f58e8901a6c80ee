package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Physical;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;

class DuckDbTest {
  private final Path folder;
  private final Duck duck;

  DuckDbTest(@TempDir Path folder) throws SQLException {
    this.folder = folder;
    this.duck = new Duck();
  }

  @AfterEach
  void close() throws SQLException {
    duck.close();
  }

  @Test
  void describeGivesDeclaredTypes() throws Exception {
    TimelineParquet.write(Timelines.small(), folder);
    for (Table<?> table : Tables.ALL) {
      List<List<String>> expected =
          table.struct().columns().stream().map(c -> List.of(c.name(), duckType(c))).toList();
      List<List<String>> found =
          duck.ask("DESCRIBE FROM " + file(table)).stream()
              // DuckDB quotes the names that are words of its own.
              .map(row -> List.of(row.get(0), row.get(1).replace("\"", "")))
              .toList();
      assertEquals(expected, found, table.name());
    }
  }

  @Test
  void describeOfFiguresIsAsPublished() throws Exception {
    TimelineParquet.write(Timelines.small(), folder);
    Map<String, String> types = new TreeMap<>();
    for (String table : List.of("events", "statistics", "places")) {
      duck.ask("DESCRIBE FROM '" + folder + "/" + table + ".parquet'")
          .forEach(row -> types.put(table + "." + row.get(0), row.get(1)));
    }
    assertEquals("DATE", types.get("events.date_earliest"));
    assertEquals("BOOLEAN", types.get("events.date_approximate"));
    assertEquals("INTEGER", types.get("events.independent_sources"));
    assertEquals("VARCHAR", types.get("events.type"));
    assertEquals("VARCHAR[]", types.get("events.places"));
    assertEquals(
        "STRUCT(actor VARCHAR, \"role\" VARCHAR, claimed_by VARCHAR)[]",
        types.get("events.participants"));
    assertEquals("DECIMAL(18,4)", types.get("statistics.value"));
    assertEquals("DOUBLE", types.get("places.latitude"));
  }

  @Test
  void questionsAreAnsweredFromSmall() throws Exception {
    TimelineParquet.write(Timelines.small(), folder);
    assertEquals("43333.3000", answer("sum(value) + 33300 FROM", "statistics"));
    assertEquals("33.3000", answer("min(value) FROM", "statistics"));
    assertEquals("10000.0000", answer("max(value) FROM", "statistics"));
    assertEquals("1", answer("count(*) FILTER (WHERE value IS NULL) FROM", "statistics"));
    assertEquals("1", answerWhere("events", "date_latest IS NULL"));
    assertEquals("2", answerWhere("events", "date_latest IS NOT NULL"));
    assertEquals("1", answerWhere("events", "date_earliest >= DATE '2019-01-01'"));
    assertEquals("2003-03-20", answer("min(date_earliest) FROM", "events"));
    assertEquals("2019-12-31", answer("max(date_latest) FROM", "events"));
    assertEquals("3", answer("sum(len(participants)) FROM", "events"));
    assertEquals("1", answerWhere("events", "len(participants) = 0"));
    assertEquals(
        "iraqis", answer("participants[2].claimed_by FROM", "events", "id = 'baghdad-rally'"));
    assertEquals("بغداد", answer("names[1].text FROM", "places", "id = 'baghdad'"));
    assertEquals("33.3152", answer("latitude FROM", "places", "id = 'baghdad'"));
    assertEquals("1", answerWhere("places", "latitude IS NULL AND coordinate_precision IS NULL"));
  }

  @Test
  void footerHoldsMetadata() throws Exception {
    TimelineParquet.write(Timelines.small(), folder);
    Map<String, String> keys = new TreeMap<>();
    duck.ask(
            "SELECT decode(key), decode(value) FROM parquet_kv_metadata('"
                + folder
                + "/phases.parquet')")
        .forEach(row -> keys.put(row.get(0), row.get(1)));
    assertEquals(
        Map.of(
            "name", "small-timeline",
            "title", "A small timeline",
            "version", "1.2.3",
            "licence", "CC-BY-4.0",
            "coverage_earliest", "2003-01-01",
            "coverage_latest", "2020-12-31",
            "schema_version", "1"),
        keys);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyValueAndEveryNullCountIsOurs(long seed) throws Exception {
    Timeline timeline = Timelines.of(40, seed);
    TimelineParquet.write(timeline, folder);
    for (Table<?> table : Tables.ALL) {
      compare(table, timeline);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void noRowOrOne(int rows) throws Exception {
    Timeline timeline = Timelines.of(rows, 3);
    TimelineParquet.write(timeline, folder);
    for (Table<?> table : Tables.ALL) {
      compare(table, timeline);
    }
  }

  private <R extends Entity> void compare(Table<R> table, Timeline timeline) throws Exception {
    List<R> records = table.of(timeline);
    String file = file(table);
    assertEquals(
        records.size(), Integer.parseInt(duck.value("SELECT count(*) FROM " + file)), table.name());
    compare(table.struct(), records, file, table.name());
    for (Column<R, ?> column : table.struct().columns()) {
      if (column.type() instanceof ListOf<?>) {
        compareList(column, records, file, table.name());
      } else {
        compareNulls(table, column, records);
      }
    }
  }

  /** Compares the single values of all rows, in order. */
  private <T> void compare(Struct<T> struct, List<T> records, String from, String what)
      throws SQLException {
    for (Column<T, ?> column : struct.columns()) {
      if (column.type() instanceof Scalar<?> type) {
        List<String> expected = records.stream().map(r -> print(column, r)).toList();
        List<String> found = new ArrayList<>();
        for (List<String> row : duck.ask("SELECT \"" + column.name() + "\" FROM " + from)) {
          found.add(plain(type.kind().physical(), row.get(0)));
        }
        assertEquals(expected, found, what + "." + column.name());
      }
    }
  }

  @SuppressWarnings("unchecked") // A list column holds elements of its type.
  private <T, E> void compareList(Column<T, ?> column, List<T> records, String file, String table)
      throws SQLException {
    ListOf<E> list = (ListOf<E>) column.type();
    List<E> elements = new ArrayList<>();
    List<String> lengths = new ArrayList<>();
    for (T record : records) {
      List<E> of = Objects.requireNonNull((List<E>) column.get(record));
      elements.addAll(of);
      lengths.add(Integer.toString(of.size()));
    }
    String what = table + "." + column.name();
    assertEquals(
        lengths,
        duck.ask("SELECT len(" + column.name() + ") FROM " + file).stream()
            .map(row -> row.get(0))
            .toList(),
        what);
    String name = list.item().columns().get(0).name();
    String unnested =
        "(SELECT unnest("
            + column.name()
            + ") AS \""
            + (list.plain() ? name : "x")
            + "\" FROM "
            + file
            + ")";
    compare(
        list.item(),
        elements,
        list.plain() ? unnested : "(SELECT x.* FROM " + unnested + ")",
        what);
  }

  private <R extends Entity> void compareNulls(Table<R> table, Column<R, ?> column, List<R> records)
      throws SQLException {
    long nulls = records.stream().filter(r -> column.get(r) == null).count();
    if (!records.isEmpty()) {
      assertEquals(
          Long.toString(nulls),
          duck.value(
              "SELECT sum(stats_null_count) FROM parquet_metadata("
                  + file(table)
                  + ") WHERE path_in_schema = '"
                  + column.name()
                  + "'"),
          table + "." + column.name());
    }
    assertEquals(
        Long.toString(nulls),
        duck.value(
            "SELECT count(*) FROM " + file(table) + " WHERE \"" + column.name() + "\" IS NULL"));
  }

  private static <T, V> @Nullable String print(Column<T, V> column, T record) {
    V value = column.get(record);
    Scalar<V> type = (Scalar<V>) column.type();
    return value == null ? null : plain(type.kind().physical(), type.print(value));
  }

  /** Decimals and coordinates are equal whatever their zeros and exponents. */
  private static @Nullable String plain(Physical physical, @Nullable String text) {
    boolean number = physical == Physical.DECIMAL || physical == Physical.DOUBLE;
    return text == null || !number
        ? text
        : new BigDecimal(text).stripTrailingZeros().toPlainString();
  }

  private static String duckType(Column<?, ?> column) {
    if (column.type() instanceof Scalar<?> scalar) {
      return duckType(scalar);
    }
    ListOf<?> list = (ListOf<?>) column.type();
    if (list.plain()) {
      return duckType(list.item().columns().get(0)) + "[]";
    }
    List<String> fields = new ArrayList<>();
    for (Column<?, ?> field : list.item().columns()) {
      fields.add(field.name() + " " + duckType(field));
    }
    return "STRUCT(" + String.join(", ", fields) + ")[]";
  }

  private static String duckType(Scalar<?> type) {
    return switch (type.kind().physical()) {
      case TEXT -> "VARCHAR";
      case DATE -> "DATE";
      case INTEGER -> "INTEGER";
      case DECIMAL -> "DECIMAL(18,4)";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
    };
  }

  private String answer(String select, String table) throws SQLException {
    return duck.value("SELECT " + select + " '" + folder + "/" + table + ".parquet'");
  }

  private String answer(String select, String table, String where) throws SQLException {
    return duck.value(
        "SELECT " + select + " '" + folder + "/" + table + ".parquet' WHERE " + where);
  }

  private String answerWhere(String table, String where) throws SQLException {
    return answer("count(*) FROM", table, where);
  }

  private String file(Table<?> table) {
    return Duck.quoted(folder.resolve(table.name() + ".parquet"));
  }
}
