package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.build.ColumnChange.Kind;
import org.usiraq.timeline.csv.CsvTable;
import org.usiraq.timeline.json.Json;

/**
 * Compares the columns of an earlier publication, as its descriptor has them, with those of now.
 */
final class Columns {
  private static final String WHOLE = "*";

  /** A column: its type, and the values that it may hold where these are listed. */
  private record Shape(String type, List<String> values) {}

  private final List<ColumnChange> changes = new ArrayList<>();

  private Columns() {}

  static List<ColumnChange> since(Path descriptor) throws IOException {
    Map<String, Map<String, Shape>> now = new TreeMap<>();
    for (CsvTable table : Resources.TABLES.values()) {
      now.put(table.name(), shapes(TableSchema.of(table)));
    }
    Map<String, Map<String, Shape>> before = new TreeMap<>();
    for (Object each : list(map(Json.parse(Files.readString(descriptor))).get("resources"))) {
      Map<?, ?> resource = map(each);
      if (resource.get("schema") instanceof Map<?, ?> schema) {
        before.put(String.valueOf(resource.get("name")), shapes(schema));
      }
    }
    Columns columns = new Columns();
    columns.tables(before, now);
    return columns.changes;
  }

  private void tables(Map<String, Map<String, Shape>> before, Map<String, Map<String, Shape>> now) {
    before.forEach(
        (table, columns) ->
            Optional.ofNullable(now.get(table))
                .ifPresentOrElse(
                    same -> columns(table, columns, same), () -> add(table, WHOLE, Kind.REMOVED)));
    now.keySet().stream()
        .filter(table -> !before.containsKey(table))
        .forEach(table -> add(table, WHOLE, Kind.ADDED));
  }

  private void columns(String table, Map<String, Shape> before, Map<String, Shape> now) {
    before.forEach(
        (column, shape) ->
            Optional.ofNullable(now.get(column))
                .ifPresentOrElse(
                    same -> shapes(table, column, shape, same),
                    () -> add(table, column, Kind.REMOVED)));
    now.keySet().stream()
        .filter(column -> !before.containsKey(column))
        .forEach(column -> add(table, column, Kind.ADDED));
  }

  private void shapes(String table, String column, Shape before, Shape now) {
    if (!before.type().equals(now.type())) {
      String detail = "was " + before.type() + ", is " + now.type();
      changes.add(new ColumnChange(table, column, Kind.REDEFINED, detail));
    }
    List<String> gone = new ArrayList<>(before.values());
    gone.removeAll(now.values());
    if (!gone.isEmpty()) {
      String detail = "values gone: " + String.join(", ", gone);
      changes.add(new ColumnChange(table, column, Kind.REDEFINED, detail));
    }
    List<String> added = new ArrayList<>(now.values());
    added.removeAll(before.values());
    if (!added.isEmpty()) {
      String detail = "new values: " + String.join(", ", added);
      changes.add(new ColumnChange(table, column, Kind.ADDED, detail));
    }
  }

  private void add(String table, String column, Kind kind) {
    changes.add(new ColumnChange(table, column, kind, ""));
  }

  private static Map<String, Shape> shapes(Map<?, ?> schema) {
    Map<String, Shape> shapes = new LinkedHashMap<>();
    for (Object each : list(schema.get("fields"))) {
      Map<?, ?> field = map(each);
      List<String> values =
          list(field.get("categories")).stream()
              .map(category -> String.valueOf(map(category).get("value")))
              .toList();
      shapes.put(
          String.valueOf(field.get("name")), new Shape(String.valueOf(field.get("type")), values));
    }
    return shapes;
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
