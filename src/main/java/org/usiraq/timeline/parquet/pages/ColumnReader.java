package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.validate.QuickCell;
import org.usiraq.timeline.validate.QuickMaker;
import org.usiraq.timeline.validate.Unsure;

/**
 * Reads one column of a group of rows: of each row its value, or the list of its elements. Whatever
 * there would be something to tell of is refused with an {@link IllegalArgumentException} or
 * another exception of the kind. For one thread at a time.
 */
abstract sealed class ColumnReader {
  private final int index;
  final List<LeafReader> leaves;

  private ColumnReader(int index, List<LeafReader> leaves) {
    this.index = index;
    this.leaves = leaves;
  }

  /**
   * Makes the readers of a group of rows.
   *
   * @param asked the columns of the file that are read, each of them one of the struct's
   */
  static List<ColumnReader> of(Struct<?> struct, MessageType asked, PageReadStore pages) {
    List<ColumnReader> columns = new ArrayList<>();
    for (Type type : asked.getFields()) {
      Column<?, ?> column = struct.find(type.getName()).orElseThrow();
      List<ColumnDescriptor> leaves =
          asked.getColumns().stream()
              .filter(leaf -> leaf.getPath()[0].equals(type.getName()))
              .toList();
      columns.add(
          column.type() instanceof ListOf<?> list
              ? lists(column, list, asked, leaves, pages)
              : new Single(column, List.of(leaf(column, leaves.get(0), pages))));
    }
    return columns;
  }

  private static LeafReader leaf(Column<?, ?> column, ColumnDescriptor leaf, PageReadStore pages) {
    return new LeafReader(leaf, QuickCell.of(column), pages.getPageReader(leaf));
  }

  private static <E> Lists<E> lists(
      Column<?, ?> column,
      ListOf<E> type,
      MessageType asked,
      List<ColumnDescriptor> leaves,
      PageReadStore pages) {
    List<LeafReader> readers = new ArrayList<>();
    int[] places = new int[leaves.size()];
    for (int i = 0; i < places.length; i++) {
      String[] path = leaves.get(i).getPath();
      Column<E, ?> field =
          type.plain()
              ? type.item().columns().get(0)
              : type.item().find(path[path.length - 1]).orElseThrow();
      places[i] = field.index();
      readers.add(leaf(field, leaves.get(i), pages));
    }
    // Of the entry in the list.
    int level = asked.getMaxDefinitionLevel(Arrays.copyOf(leaves.get(0).getPath(), 2));
    return new Lists<>(column, type, places, readers, level);
  }

  /** Returns the place of the column in its struct. */
  int index() {
    return index;
  }

  /**
   * Reads the next rows.
   *
   * @param into takes what they have, null where there is none
   * @param last whether there are no others, which is checked
   */
  final void read(@Nullable Object[] into, int rows, boolean last) throws IOException {
    for (LeafReader leaf : leaves) {
      leaf.read(rows);
    }
    put(into, rows);
    for (LeafReader leaf : leaves) {
      Unsure.unless(!last || leaf.ended());
    }
  }

  /** Puts what the leaves have read together. */
  abstract void put(@Nullable Object[] into, int rows);

  /** A column of single values. */
  private static final class Single extends ColumnReader {

    Single(Column<?, ?> column, List<LeafReader> leaf) {
      super(column.index(), leaf);
    }

    @Override
    void put(@Nullable Object[] into, int rows) {
      System.arraycopy(leaves.get(0).values(), 0, into, 0, rows);
    }
  }

  /** A column of lists. */
  private static final class Lists<E> extends ColumnReader {

    /** Longer lists are the plain reader's, which refuses them. */
    private static final int MOST = 1 << 16;

    private final ListOf<E> type;
    private final int[] fields;
    private final QuickMaker<E> maker;
    private final @Nullable Object[] values;
    private final List<@Nullable Object[]> read = new ArrayList<>();

    /** The definition level of an entry; one less is that of a list without any. */
    private final int level;

    /**
     * @param fields the places of the leaves in the struct of the elements
     */
    Lists(Column<?, ?> column, ListOf<E> type, int[] fields, List<LeafReader> leaves, int level) {
      super(column.index(), leaves);
      this.type = type;
      this.fields = fields;
      this.level = level;
      this.maker = new QuickMaker<>(type.item());
      this.values = new Object[type.item().columns().size()];
    }

    @Override
    void put(@Nullable Object[] into, int rows) {
      for (LeafReader leaf : leaves) {
        Unsure.unless(sameLists(leaf, leaves.get(0)));
      }
      read.clear();
      leaves.forEach(leaf -> read.add(leaf.values()));
      int size = leaves.get(0).size();
      int[] repetitions = leaves.get(0).repetitions();
      int[] definitions = leaves.get(0).definitions();
      int start = 0;
      for (int row = 0; row < rows; row++) {
        int end = start + 1;
        while (end < size && repetitions[end] > 0) {
          end++;
        }
        Unsure.unless(definitions[start] >= level || end == start + 1 && type.atLeast() == 0);
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
    @SuppressWarnings("unchecked") // They are elements.
    private List<E> list(int start, int end) {
      Unsure.unless(end - start <= MOST);
      Object[] elements = new Object[end - start];
      for (int i = 0; i < elements.length; i++) {
        elements[i] = element(start + i);
      }
      return (List<E>) List.of(elements);
    }

    private Object element(int at) {
      if (type.plain()) {
        Object element = read.get(0)[at];
        Unsure.unless(element != null);
        return element;
      }
      for (int i = 0; i < fields.length; i++) {
        values[fields[i]] = read.get(i)[at];
      }
      return maker.make(values);
    }
  }
}
