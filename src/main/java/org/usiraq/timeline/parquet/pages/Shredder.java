package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageWriteStore;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;

/** Takes one column of records apart into levels and values. For one thread at a time. */
abstract sealed class Shredder<T> {

  /** Makes a shredder for each column of a struct without lists in lists. */
  static <T> List<Shredder<T>> of(Struct<T> struct, List<ColumnDescriptor> leaves) {
    Iterator<ColumnDescriptor> left = leaves.iterator();
    List<Shredder<T>> shredders = new ArrayList<>();
    for (Column<T, ?> column : struct.columns()) {
      shredders.add(of(column, left));
    }
    return shredders;
  }

  @SuppressWarnings("unchecked") // A column whose type is a list of E is a column of lists of E.
  private static <T> Shredder<T> of(Column<T, ?> column, Iterator<ColumnDescriptor> left) {
    if (column.type() instanceof ListOf<?> list) {
      List<Single<Object, ?>> fields = new ArrayList<>();
      for (Column<Object, ?> field : ((ListOf<Object>) list).item().columns()) {
        fields.add(single(field, left));
      }
      return new Lists<>((Column<T, List<Object>>) column, fields);
    }
    return single(column, left);
  }

  private static <T, V> Single<T, V> single(Column<T, V> column, Iterator<ColumnDescriptor> left) {
    return new Single<>(column, new LeafWriter<>((Scalar<V>) column.type(), left.next()));
  }

  /** Takes the next rows. */
  abstract void take(List<T> rows) throws IOException;

  /** Starts a group of rows, the pages of which go to a store. */
  abstract void start(PageWriteStore store);

  /** Ends the group of rows. */
  abstract void end() throws IOException;

  /** A column of single values. */
  private static final class Single<T, V> extends Shredder<T> {
    private final Column<T, V> column;
    private final LeafWriter<V> leaf;

    Single(Column<T, V> column, LeafWriter<V> leaf) {
      this.column = column;
      this.leaf = leaf;
    }

    void take(T struct, int repetition, int levelOfNull) throws IOException {
      V value = column.get(struct);
      if (value == null) {
        leaf.none(repetition, levelOfNull);
      } else {
        leaf.value(value, repetition);
      }
    }

    @Override
    void take(List<T> rows) throws IOException {
      for (T row : rows) {
        take(row, 0, 0);
        leaf.endRow();
      }
    }

    @Override
    void start(PageWriteStore store) {
      leaf.start(store);
    }

    @Override
    void end() throws IOException {
      leaf.end();
    }
  }

  /** A column of lists, which are never null, nor are their elements. */
  private static final class Lists<T, E> extends Shredder<T> {
    private final Column<T, List<E>> column;
    private final List<Single<E, ?>> fields;

    Lists(Column<T, List<E>> column, List<Single<E, ?>> fields) {
      this.column = column;
      this.fields = fields;
    }

    @Override
    void take(List<T> rows) throws IOException {
      for (T row : rows) {
        List<E> elements = Objects.requireNonNull(column.get(row), column.name());
        for (Single<E, ?> field : fields) {
          take(elements, field);
        }
      }
    }

    private void take(List<E> elements, Single<E, ?> field) throws IOException {
      if (elements.isEmpty()) {
        field.leaf.none(0, 0);
      }
      for (int i = 0; i < elements.size(); i++) {
        field.take(elements.get(i), i == 0 ? 0 : 1, 1);
      }
      field.leaf.endRow();
    }

    @Override
    void start(PageWriteStore store) {
      fields.forEach(field -> field.start(store));
    }

    @Override
    void end() throws IOException {
      for (Single<E, ?> field : fields) {
        field.end();
      }
    }
  }
}
