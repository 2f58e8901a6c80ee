package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Struct;

/**
 * Reads one column of a group of rows: of each row its value, or the list of its elements. Whatever
 * there would be something to tell of is refused with an {@link IllegalArgumentException} or
 * another exception of the kind. For one thread at a time.
 */
abstract sealed class ColumnReader {
  private final int index;

  private ColumnReader(int index) {
    this.index = index;
  }

  /**
   * Makes the readers of a group of rows.
   *
   * @param asked the columns of the file that are read, each of them one of the struct's
   */
  static List<ColumnReader> of(Struct<?> struct, MessageType asked, PageReadStore pages)
      throws IOException {
    Iterator<ColumnDescriptor> leaves = asked.getColumns().iterator();
    List<ColumnReader> columns = new ArrayList<>();
    for (Type type : asked.getFields()) {
      Column<?, ?> column = struct.find(type.getName()).orElseThrow();
      columns.add(
          column.type() instanceof ListOf<?> list
              ? lists(column, list, asked, type.asGroupType(), leaves, pages)
              : new Single(column, leaf(column, leaves, pages)));
    }
    return columns;
  }

  private static LeafReader leaf(
      Column<?, ?> column, Iterator<ColumnDescriptor> leaves, PageReadStore pages)
      throws IOException {
    ColumnDescriptor leaf = leaves.next();
    return new LeafReader(leaf, Cell.of(column), pages.getPageReader(leaf));
  }

  private static <E> Lists<E> lists(
      Column<?, ?> column,
      ListOf<E> type,
      MessageType asked,
      GroupType list,
      Iterator<ColumnDescriptor> leaves,
      PageReadStore pages)
      throws IOException {
    GroupType entry = list.getType(0).asGroupType();
    List<Column<E, ?>> fields = new ArrayList<>();
    if (type.plain()) {
      fields.addAll(type.item().columns());
    } else {
      for (Type field : entry.getType(0).asGroupType().getFields()) {
        fields.add(type.item().find(field.getName()).orElseThrow());
      }
    }
    List<LeafReader> readers = new ArrayList<>();
    for (Column<E, ?> field : fields) {
      readers.add(leaf(field, leaves, pages));
    }
    int level = asked.getMaxDefinitionLevel(list.getName(), entry.getName());
    return new Lists<>(column, type, fields, readers, level);
  }

  /** Returns the place of the column in its struct. */
  int index() {
    return index;
  }

  /**
   * Reads the next rows; what they have goes to the start of an array, null where there is none.
   */
  abstract void read(@Nullable Object[] into, int rows) throws IOException;

  /** Makes sure that nothing is left behind the last row. */
  abstract void end() throws IOException;

  static void check(boolean fits) {
    if (!fits) {
      throw new IllegalArgumentException("expected columns of the same rows and elements");
    }
  }

  /** A column of single values. */
  private static final class Single extends ColumnReader {
    private final LeafReader leaf;

    Single(Column<?, ?> column, LeafReader leaf) {
      super(column.index());
      this.leaf = leaf;
    }

    @Override
    void read(@Nullable Object[] into, int rows) throws IOException {
      for (int row = 0; row < rows; row++) {
        check(leaf.more());
        into[row] = leaf.next();
      }
    }

    @Override
    void end() throws IOException {
      check(!leaf.more());
    }
  }

  /** A column of lists. */
  private static final class Lists<E> extends ColumnReader {
    private final ListOf<E> type;
    private final List<Column<E, ?>> fields;
    private final List<LeafReader> leaves;
    private final Maker<E, E> maker;
    private final @Nullable Object[] values;
    private final List<E> elements = new ArrayList<>();

    /** The definition level of an entry; one less is that of a list without any. */
    private final int level;

    Lists(
        Column<?, ?> column,
        ListOf<E> type,
        List<Column<E, ?>> fields,
        List<LeafReader> leaves,
        int level) {
      super(column.index());
      this.type = type;
      this.fields = fields;
      this.leaves = leaves;
      this.level = level;
      this.maker = Maker.records(type.item());
      this.values = new Object[type.item().columns().size()];
    }

    @Override
    void read(@Nullable Object[] into, int rows) throws IOException {
      for (int row = 0; row < rows; row++) {
        into[row] = list();
      }
    }

    private List<E> list() throws IOException {
      LeafReader lead = leaves.get(0);
      check(lead.more());
      if (lead.definition() == level - 1) {
        for (LeafReader leaf : leaves) {
          check(leaf.more() && !leaf.repeats() && leaf.definition() == level - 1);
          leaf.skip();
        }
        check(type.atLeast() == 0);
        return List.of();
      }
      elements.clear();
      do {
        elements.add(element(!elements.isEmpty()));
      } while (lead.more() && lead.repeats());
      return copy();
    }

    @SuppressWarnings("unchecked") // A plain element is the value of the one column.
    private E element(boolean repeats) throws IOException {
      for (int i = 0; i < leaves.size(); i++) {
        LeafReader leaf = leaves.get(i);
        check(leaf.more() && leaf.repeats() == repeats && leaf.definition() >= level);
        values[fields.get(i).index()] = leaf.next();
      }
      if (type.plain()) {
        check(values[0] != null);
        return (E) values[0];
      }
      return maker.make(values);
    }

    /** Returns a list that its record need not copy once more. */
    @SuppressWarnings("unchecked") // An array of the elements.
    private List<E> copy() {
      return elements.size() == 1
          ? List.of(elements.get(0))
          : (List<E>) List.of(elements.toArray());
    }

    @Override
    void end() throws IOException {
      for (LeafReader leaf : leaves) {
        check(!leaf.more());
      }
    }
  }
}
