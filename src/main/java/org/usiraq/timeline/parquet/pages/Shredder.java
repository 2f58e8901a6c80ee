package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.parquet.column.ColumnDescriptor;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;

/** Takes one leaf of records apart into levels and values. For one thread at a time. */
sealed interface Shredder<T> {

  /** Makes a shredder for each leaf of a struct without lists in lists. */
  static <T> List<Shredder<T>> of(Struct<T> struct, List<ColumnDescriptor> leaves) {
    Iterator<ColumnDescriptor> left = leaves.iterator();
    List<Shredder<T>> all = new ArrayList<>();
    for (Column<T, ?> column : struct.columns()) {
      if (column.type() instanceof ListOf<?> list) {
        for (Column<?, ?> field : list.item().columns()) {
          all.add(elements(column, field, left.next()));
        }
      } else {
        all.add(single(column, left.next()));
      }
    }
    return all;
  }

  private static <T, V> Shredder<T> single(Column<T, V> column, ColumnDescriptor leaf) {
    return new Single<>(column, new LeafWriter<>((Scalar<V>) column.type(), leaf));
  }

  @SuppressWarnings("unchecked") // A column whose type is a list of E is a column of lists of E.
  private static <T, E, V> Shredder<T> elements(
      Column<T, ?> list, Column<E, V> field, ColumnDescriptor leaf) {
    return new Elements<>(
        (Column<T, List<E>>) list, field, new LeafWriter<>((Scalar<V>) field.type(), leaf));
  }

  /** Returns what takes the levels and values. */
  LeafWriter<?> leaf();

  /** Takes the next rows. */
  void take(List<T> rows) throws IOException;

  /** The leaf of a column of single values. */
  record Single<T, V>(Column<T, V> column, LeafWriter<V> leaf) implements Shredder<T> {

    @Override
    public void take(List<T> rows) throws IOException {
      for (T row : rows) {
        leaf.take(column.get(row), 0, 0);
        leaf.endRow();
      }
    }
  }

  /** A leaf of a column of lists, which are never null, nor are their elements. */
  record Elements<T, E, V>(Column<T, List<E>> list, Column<E, V> field, LeafWriter<V> leaf)
      implements Shredder<T> {

    @Override
    public void take(List<T> rows) throws IOException {
      for (T row : rows) {
        List<E> elements = Objects.requireNonNull(list.get(row), list.name());
        if (elements.isEmpty()) {
          leaf.take(null, 0, 0);
        }
        for (int i = 0; i < elements.size(); i++) {
          leaf.take(field.get(elements.get(i)), i == 0 ? 0 : 1, 1);
        }
        leaf.endRow();
      }
    }
  }
}
