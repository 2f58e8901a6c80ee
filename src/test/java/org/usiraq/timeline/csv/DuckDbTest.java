package org.usiraq.timeline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;

/** Asks a reader that is not ours what the files say. */
class DuckDbTest {
  private static final long SEED = 13;

  private final Path folder;
  private final Connection duck;

  DuckDbTest(@TempDir Path folder) throws SQLException {
    this.folder = folder;
    duck = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterEach
  void close() throws SQLException {
    duck.close();
  }

  /** The rows of a query, each with its values joined by bars, null as "null". */
  private List<String> ask(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = duck.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  private String sniffed(String table) {
    return "'" + folder.resolve(table + ".csv") + "'";
  }

  /** Reads a table with the types that it is declared with. */
  private String declared(CsvTable table) {
    String columns =
        table.columns().stream()
            .map(field -> "'" + field.name() + "': '" + type(field.type()) + "'")
            .collect(Collectors.joining(", ", "{", "}"));
    return "read_csv('"
        + folder.resolve(table.fileName())
        + "', header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"',"
        + " columns = "
        + columns
        + ")";
  }

  private static String type(Scalar<?> type) {
    return switch (type.kind().physical()) {
      case TEXT -> "VARCHAR";
      case INTEGER -> "INTEGER";
      case DECIMAL -> "DECIMAL(18,4)";
      case DOUBLE -> "DOUBLE";
      case BOOLEAN -> "BOOLEAN";
      case DATE -> "DATE";
    };
  }

  @Test
  void sniffTypes() throws IOException, SQLException {
    TimelineCsv.write(Timelines.small(), folder);
    assertEquals(
        List.of(
            "value|DOUBLE",
            "value_low|BIGINT",
            "value_high|BIGINT",
            "date|VARCHAR",
            "date_earliest|DATE",
            "date_latest|DATE",
            "date_approximate|BOOLEAN",
            "date_uncertain|BOOLEAN"),
        ask(
            "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM "
                + sniffed("statistics")
                + ") WHERE column_name LIKE 'value%' OR column_name IN ('date', 'date_earliest',"
                + " 'date_latest', 'date_approximate', 'date_uncertain')"));
    assertEquals(
        List.of("latitude|DOUBLE", "longitude|DOUBLE"),
        ask(
            "SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM "
                + sniffed("places")
                + ") WHERE column_name LIKE 'l%'"));
  }

  @Test
  void sniffAndJoin() throws IOException, SQLException {
    TimelineCsv.write(Timelines.small(), folder);
    assertEquals(
        List.of("3|10033.3|2006-02-01|2019-12-31|1"),
        ask(
            "SELECT count(*), sum(value), min(date_earliest), max(date_latest), count(event) FROM "
                + sniffed("statistics")));
    assertEquals(
        List.of("الجنرال|ar|null", "El Général, \"Gé\"|fr|2003/2006"),
        ask("SELECT text, lang, date FROM " + sniffed("actor_names") + " ORDER BY position"));
    assertEquals(
        List.of(
            "A visit, in 2006 or so|Baghdad",
            "Rally in Baghdad|The Square",
            "Rally in Baghdad|Baghdad"),
        ask(
            "SELECT e.title, p.name FROM "
                + sniffed("event_places")
                + " l JOIN "
                + sniffed("events")
                + " e ON e.id = l.event JOIN "
                + sniffed("places")
                + " p ON p.id = l.place ORDER BY e.date_earliest, l.position"));
  }

  @Test
  void everyCellOfGeneratedTables() throws IOException, SQLException {
    Timeline timeline = Timelines.of(60, SEED);
    assertTrue(
        Tables.ALL.stream().noneMatch(table -> table.of(timeline).isEmpty()),
        () -> "expected records in every table of seed " + SEED + ", found " + timeline);
    TimelineCsv.write(timeline, folder);
    for (Table<?> table : Tables.ALL) {
      compare(table, timeline);
    }
    assertEquals(
        Tables.ALL.stream()
            .flatMap(table -> table.of(timeline).stream())
            .mapToLong(entity -> entity.formerIds().size())
            .sum(),
        Long.parseLong(ask("SELECT count(*) FROM " + declared(CsvTables.FORMER_IDS)).get(0)));
  }

  private <R extends Entity> void compare(Table<R> table, Timeline timeline) throws SQLException {
    List<List<Object>> records = new ArrayList<>();
    for (R entity : table.of(timeline)) {
      records.add(values(entity, CsvTables.cells(table)));
    }
    compare(CsvTables.of(table), records);
    for (Column<R, ?> list : CsvTables.lists(table)) {
      List<List<Object>> elements = new ArrayList<>();
      for (R entity : table.of(timeline)) {
        elements(entity, list, elements);
      }
      compare(CsvTables.of(table, list), elements);
    }
  }

  @SuppressWarnings("unchecked") // CsvTables.lists gives the columns whose type is a list.
  private static <R extends Entity> void elements(
      R entity, Column<R, ?> list, List<List<Object>> rows) {
    List<Column<Object, ?>> columns = ((ListOf<Object>) list.type()).item().columns();
    int position = 0;
    for (Object element : (List<Object>) Objects.requireNonNull(list.get(entity))) {
      List<Object> row = new ArrayList<>(List.of(entity.id(), ++position));
      row.addAll(values(element, columns));
      rows.add(row);
    }
  }

  private static <T> List<Object> values(T struct, List<Column<T, ?>> columns) {
    List<Object> values = new ArrayList<>();
    columns.forEach(column -> values.add(value(struct, column)));
    return values;
  }

  /** As DuckDB gives it: texts as they are printed, others as they are. */
  private static <T, V> Object value(T struct, Column<T, V> column) {
    V value = column.get(struct);
    if (value == null) {
      return "null";
    }
    Scalar<V> type = (Scalar<V>) column.type();
    return switch (type.kind().physical()) {
      case TEXT -> type.print(value);
      case DECIMAL -> ((BigDecimal) value).setScale(4);
      case INTEGER, DOUBLE, BOOLEAN, DATE -> value;
    };
  }

  private void compare(CsvTable table, List<List<Object>> rows) throws SQLException {
    List<String> expected =
        rows.stream()
            .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining("|")))
            .toList();
    assertEquals(expected, ask("SELECT * FROM " + declared(table)), table::fileName);
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      long nulls = rows.stream().filter(row -> row.get(column).equals("null")).count();
      String name = table.columns().get(i).name();
      assertEquals(
          List.of(String.valueOf(nulls)),
          ask("SELECT count(*) FROM " + declared(table) + " WHERE \"" + name + "\" IS NULL"),
          () -> table.fileName() + " " + name);
    }
  }
}
