package org.usiraq.timeline.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;

/** Compares two records by the declaration of their columns. */
final class Differ {

  private Differ() {}

  /** The fields that differ, except the id and what follows from other fields. */
  static <T> List<FieldChange> fields(Struct<T> struct, T before, T after) {
    List<FieldChange> changes = new ArrayList<>();
    for (Column<T, ?> column : struct.columns()) {
      if (!column.derived() && !column.name().equals("id")) {
        field(column, before, after, changes);
      }
    }
    return changes;
  }

  private static <T, V> void field(
      Column<T, V> column, T before, T after, List<FieldChange> changes) {
    List<String> from = printed(column, before);
    List<String> to = printed(column, after);
    if (from.equals(to)) {
      return;
    }
    List<String> gone = new ArrayList<>(from);
    to.forEach(gone::remove);
    List<String> come = new ArrayList<>(to);
    from.forEach(come::remove);
    if (column.type() instanceof Scalar || gone.isEmpty() && come.isEmpty()) {
      // One value for another, or the same elements in another order.
      changes.add(new FieldChange(column.name(), joined(from), joined(to)));
      return;
    }
    gone.forEach(
        e -> changes.add(new FieldChange(column.name(), Optional.of(e), Optional.empty())));
    come.forEach(
        e -> changes.add(new FieldChange(column.name(), Optional.empty(), Optional.of(e))));
  }

  private static Optional<String> joined(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", values));
  }

  /** The value, or the elements of the list, as text; nothing for null. */
  private static <T, V> List<String> printed(Column<T, V> column, T record) {
    V value = column.get(record);
    if (value == null) {
      return List.of();
    }
    if (column.type() instanceof Scalar<V> scalar) {
      return List.of(scalar.print(value));
    }
    return elements((ListOf<?>) column.type(), (List<?>) value);
  }

  @SuppressWarnings("unchecked") // A list column holds elements of its type.
  private static <E> List<String> elements(ListOf<E> type, List<?> elements) {
    return ((List<E>) elements).stream().map(element -> element(type, element)).toList();
  }

  /** The one value of an element, or its fields with their names. */
  private static <E> String element(ListOf<E> type, E element) {
    if (type.plain()) {
      return String.join("", printed(type.item().columns().get(0), element));
    }
    List<String> fields = new ArrayList<>();
    for (Column<E, ?> column : type.item().columns()) {
      printed(column, element).forEach(text -> fields.add(column.name() + " " + text));
    }
    return String.join(", ", fields);
  }
}
