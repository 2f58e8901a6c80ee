package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
    int[] places = fields.stream().mapToInt(Column::index).toArray();
    int level = asked.getMaxDefinitionLevel(list.getName(), entry.getName());
    return new Lists<>(column, type, places, readers, level);
  }

  /** Returns the place of the column in its struct. */
  int index() {
    return index;
  }

  /** Reads the next rows; what they have goes to an array, null where there is none. */
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
      leaf.read(rows);
      System.arraycopy(leaf.values(), 0, into, 0, rows);
    }

    @Override
    void end() throws IOException {
      check(leaf.ended());
    }
  }

  /** A column of lists. */
  private static final class Lists<E> extends ColumnReader {

    /** Longer lists are the plain reader's, which refuses them. */
    private static final int MOST = 1 << 16;

    private final ListOf<E> type;
    private final int[] fields;
    private final List<LeafReader> leaves;
    private final Maker<E, E> maker;
    private final @Nullable Object[] values;
    private Object[] elements = new Object[16];

    /** The definition level of an entry; one less is that of a list without any. */
    private final int level;

    /**
     * @param fields the places of the leaves in the struct of the elements
     */
    Lists(Column<?, ?> column, ListOf<E> type, int[] fields, List<LeafReader> leaves, int level) {
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
      for (LeafReader leaf : leaves) {
        leaf.read(rows);
        check(sameLists(leaf, leaves.get(0)));
      }
      int size = leaves.get(0).size();
      int[] repetitions = leaves.get(0).repetitions();
      int[] definitions = leaves.get(0).definitions();
      int start = 0;
      for (int row = 0; row < rows; row++) {
        int end = start + 1;
        while (end < size && repetitions[end] > 0) {
          end++;
        }
        check(definitions[start] >= level || end == start + 1 && type.atLeast() == 0);
        into[row] = definitions[start] < level ? List.of() : list(start, end);
        start = end;
      }
    }

    /** Whether two leaves have elements, and lists without any, at the same places. */
    private boolean sameLists(LeafReader leaf, LeafReader lead) {
      boolean same =
          leaf.size() == lead.size()
              && Arrays.equals(
                  leaf.repetitions(), 0, leaf.size(), lead.repetitions(), 0, lead.size());
      for (int i = 0; i < leaf.size() && same; i++) {
        int definition = leaf.definitions()[i];
        same = definition >= level - 1 && definition >= level == lead.definitions()[i] >= level;
      }
      return same;
    }

    /** Returns a list that its record need not copy once more. */
    @SuppressWarnings("unchecked") // An array of the elements.
    private List<E> list(int start, int end) {
      int count = end - start;
      check(count <= MOST);
      if (count > elements.length) {
        elements = new Object[count * 2];
      }
      for (int i = 0; i < count; i++) {
        elements[i] = element(start + i);
      }
      return (List<E>)
          switch (count) {
            case 1 -> List.of(elements[0]);
            case 2 -> List.of(elements[0], elements[1]);
            default -> List.of(Arrays.copyOf(elements, count));
          };
    }

    private Object element(int at) {
      if (type.plain()) {
        Object element = leaves.get(0).values()[at];
        check(element != null);
        return element;
      }
      for (int i = 0; i < fields.length; i++) {
        values[fields[i]] = leaves.get(i).values()[at];
      }
      return maker.make(values);
    }

    @Override
    void end() throws IOException {
      for (LeafReader leaf : leaves) {
        check(leaf.ended());
      }
    }
  }
}
