package org.usiraq.timeline.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;

/** Compares two records of one shape, column by column, as their values are published. */
final class Fields {

  private Fields() {}

  static <T> List<FieldChange> between(Struct<T> struct, T earlier, T later) {
    List<FieldChange> changes = new ArrayList<>();
    for (Column<T, ?> column : struct.columns()) {
      if (column.type() instanceof ListOf<?> list) {
        changes.addAll(
            Elements.between(
                column.name(),
                elements(list, column.get(earlier)),
                elements(list, column.get(later))));
      } else {
        changes.addAll(value(column, earlier, later));
      }
    }
    return changes;
  }

  private static <T, V> List<FieldChange.Value> value(Column<T, V> column, T earlier, T later) {
    Optional<String> before = text(column, earlier);
    Optional<String> after = text(column, later);
    return before.equals(after)
        ? List.of()
        : List.of(new FieldChange.Value(column.name(), before, after));
  }

  /** Compares two elements of a list by the texts of their columns. */
  static List<FieldChange.Value> between(Map<String, String> earlier, Map<String, String> later) {
    List<FieldChange.Value> changes = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>(later.keySet());
    columns.addAll(earlier.keySet());
    for (String column : columns) {
      Optional<String> before = Optional.ofNullable(earlier.get(column));
      Optional<String> after = Optional.ofNullable(later.get(column));
      if (!before.equals(after)) {
        changes.add(new FieldChange.Value(column, before, after));
      }
    }
    return changes;
  }

  /** The value of a column in a record, as text. */
  static <T, V> Optional<String> text(Column<T, V> column, T struct) {
    V value = column.get(struct);
    return value == null ? Optional.empty() : Optional.of(((Scalar<V>) column.type()).print(value));
  }

  private static <E> List<Map<String, String>> elements(ListOf<E> list, @Nullable Object value) {
    List<Map<String, String>> elements = new ArrayList<>();
    for (Object element : value instanceof List<?> all ? all : List.of()) {
      elements.add(texts(list.item(), element));
    }
    return elements;
  }

  @SuppressWarnings("unchecked") // A column whose type is a list of E holds lists of E.
  private static <E> Map<String, String> texts(Struct<E> item, Object element) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Column<E, ?> column : item.columns()) {
      text(column, (E) element).ifPresent(text -> texts.put(column.name(), text));
    }
    return texts;
  }
}
