package org.usiraq.timeline.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.Vocabulary;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ColumnType;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.ScalarKind;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * A timeline as the page holds it: all records, by the declaration of their columns, as rows
 * without names. A reference is the number of the row it refers to; what is null, empty or false is
 * null, and left out at a row's end. Beside the tables stand every date and figure in English and
 * the terms of the vocabularies, so that the page knows no rules of dates and hedges. {@code
 * data.js} reads it.
 */
final class PageData {
  private final Map<String, Map<String, Integer>> rowsById = new HashMap<>();
  private final Map<String, Object> dates = new TreeMap<>();
  private final Map<String, Object> terms = new LinkedHashMap<>();

  private PageData(Timeline timeline) {
    for (Table<?> table : Tables.ALL) {
      Map<String, Integer> rows = new HashMap<>();
      for (Entity entity : table.of(timeline)) {
        rows.put(entity.id(), rows.size());
      }
      rowsById.put(table.name(), rows);
    }
  }

  static Map<String, Object> of(Timeline timeline) {
    PageData data = new PageData(timeline);
    Map<String, Object> tables = new LinkedHashMap<>();
    for (Table<?> table : Tables.ALL) {
      tables.put(table.name(), data.table(table, timeline));
    }
    return Json.object(
        "metadata",
        metadata(timeline.metadata()),
        "tables",
        tables,
        "dates",
        data.dates,
        "terms",
        data.terms,
        "figures",
        timeline.statistics().stream().map(s -> s.figure().toEnglish(s.unit())).toList());
  }

  private static Map<String, Object> metadata(Metadata metadata) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Column<Metadata, ?> column : Tables.METADATA.columns()) {
      values.put(column.name(), String.valueOf(column.get(metadata)));
    }
    return values;
  }

  private <R extends Entity> Map<String, Object> table(Table<R> table, Timeline timeline) {
    return Json.object(
        "columns",
        columns(table.name(), table.struct()),
        "rows",
        table.of(timeline).stream().map(row -> row(table.struct(), row)).toList());
  }

  /** "name", "name[]" for a list, with ">table" for references; ["name", columns] for structs. */
  private <T> List<Object> columns(String path, Struct<T> struct) {
    List<Object> columns = new ArrayList<>();
    for (Column<T, ?> column : struct.columns()) {
      String name = column.name();
      ColumnType<?> type = column.type();
      if (type instanceof ListOf<?> list && !list.plain()) {
        columns.add(List.of(name, columns(path + "." + name, list.item())));
      } else {
        Scalar<?> scalar = scalar(type);
        if (!scalar.terms().isEmpty()) {
          terms.put(path + "." + name, terms(scalar.terms()));
        }
        String list = type instanceof ListOf<?> ? "[]" : "";
        columns.add(name + list + scalar.target().map(table -> ">" + table).orElse(""));
      }
    }
    return columns;
  }

  private static Scalar<?> scalar(ColumnType<?> type) {
    return (Scalar<?>)
        (type instanceof ListOf<?> list ? list.item().columns().get(0).type() : type);
  }

  private static Map<String, Object> terms(List<? extends Vocabulary> terms) {
    Map<String, Object> values = new LinkedHashMap<>();
    terms.forEach(term -> values.put(term.value(), List.of(term.label(), term.meaning())));
    return values;
  }

  private <T> List<Object> row(Struct<T> struct, T record) {
    List<Object> row = new ArrayList<>();
    for (Column<T, ?> column : struct.columns()) {
      row.add(cell(column, record));
    }
    while (!row.isEmpty() && row.get(row.size() - 1) == null) {
      row.remove(row.size() - 1);
    }
    return row;
  }

  private <T, V> @Nullable Object cell(Column<T, V> column, T record) {
    V value = column.get(record);
    if (value == null) {
      return null;
    }
    return column.type() instanceof Scalar<V> scalar
        ? scalar(scalar, value)
        : list((ListOf<?>) column.type(), (List<?>) value);
  }

  @SuppressWarnings("unchecked") // A list column holds elements of its type.
  private <E> @Nullable Object list(ListOf<E> type, List<?> elements) {
    List<Object> list = new ArrayList<>();
    for (E element : (List<E>) elements) {
      list.add(
          type.plain() ? cell(type.item().columns().get(0), element) : row(type.item(), element));
    }
    return list.isEmpty() ? null : list;
  }

  private <V> @Nullable Object scalar(Scalar<V> type, V value) {
    String text = type.print(value);
    if (type.kind() == ScalarKind.EDTF) {
      dates.put(text, ((Edtf) value).toEnglish());
    }
    Integer row = rowsById.getOrDefault(type.target().orElse(""), Map.of()).get(text);
    if (row != null) {
      return row;
    }
    return switch (type.kind().physical()) {
      case TEXT, DATE -> text;
      case INTEGER, DECIMAL, DOUBLE -> new BigDecimal(text);
      case BOOLEAN -> Boolean.parseBoolean(text) ? true : null;
    };
  }
}
