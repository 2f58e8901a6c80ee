package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.usiraq.timeline.csv.MergedRows.Taken;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Unsure;

/**
 * Reads the elements of one list of the records of a table, record by record. Rows are taken by one
 * thread; elements are made of them by any.
 *
 * @param <R> the Java type of the records
 * @param <E> the Java type of the elements
 */
final class ListReader<R extends Entity, E> implements Closeable {
  private static final int PARENT = 0;
  private static final int POSITION = 1;

  /** How many columns stand before those of an element. */
  private static final int BEFORE = 2;

  /**
   * Makes the lists of records of which there is nothing to tell. For one thread.
   *
   * @param <R> the Java type of the records
   * @param <E> the Java type of the elements
   */
  static final class Quick<R extends Entity, E> {
    private final ListReader<R, E> of;
    private final QuickCells<E> element;

    private Quick(ListReader<R, E> of) {
      this.of = of;
      this.element = new QuickCells<>(of.type.item(), BEFORE);
    }

    /**
     * Gives a record its list.
     *
     * @param taken the rows of the list
     * @param record takes the list
     * @throws IllegalArgumentException if there may be something to tell
     */
    void read(Taken taken, QuickCells<R> record) {
      List<Row> rows = taken.rows();
      int size = rows.size();
      Unsure.unless(!taken.doubtful() && size >= of.type.atLeast());
      Object[] elements = new Object[size];
      for (int i = 0; i < size; i++) {
        Row row = rows.get(i);
        element.take(row);
        Unsure.unless(!of.hasPosition || isPosition(row.cell(POSITION), i + 1));
        elements[i] = element.make();
      }
      record.take(of.list, size == 0 ? List.of() : List.of(elements));
    }

    private static boolean isPosition(String cell, int expected) {
      return expected < 10
          ? cell.length() == 1 && cell.charAt(0) == '0' + expected
          : cell.equals(Integer.toString(expected));
    }
  }

  private final String parents;
  private final Column<R, List<E>> list;
  private final ListOf<E> type;
  private final List<Column<E, ?>> columns;
  private final MergedRows rows;
  private final boolean hasPosition;

  /** Whether the header has what an element, and telling whose it is, needs. */
  private final boolean fit;

  private ListReader(Table<R> table, Column<R, List<E>> list, ListOf<E> type, Setting setting)
      throws IOException {
    this.parents = CsvTables.of(table).fileName();
    this.list = list;
    this.type = type;
    this.columns = type.item().columns();
    this.rows =
        new MergedRows(
            CsvTables.of(table, list),
            row -> row.cell(PARENT),
            PARENT,
            row -> row.cell(POSITION).equals("1"),
            setting);
    this.hasPosition = rows.has(POSITION);
    int[] needed =
        columns.stream().filter(Column::required).mapToInt(c -> BEFORE + c.index()).toArray();
    this.fit = rows.has(PARENT) && rows.has(needed);
  }

  @SuppressWarnings("unchecked") // CsvTables.lists gives the columns whose type is a list.
  static <R extends Entity> ListReader<R, ?> open(
      Table<R> table, Column<R, ?> list, Setting setting) throws IOException {
    return new ListReader<>(
        table, (Column<R, List<Object>>) list, (ListOf<Object>) list.type(), setting);
  }

  /** Takes the rows of the next record, whose id is as it stands in its file. */
  Taken take(String id, Consumer<Finding> told) throws IOException {
    return fit ? rows.take(id, parents, told) : Taken.NONE_LEFT;
  }

  /** Returns what makes lists in a hurry. */
  Quick<R, E> quick() {
    return new Quick<>(this);
  }

  /** Tells no misplaced row for a while: records could not be read. */
  void forgive() {
    rows.forgive();
  }

  /** Tells of rows that belong to no record. */
  void finish(Consumer<Finding> told) throws IOException {
    if (fit) {
      rows.finish(parents + ", which has no more records", told);
    }
  }

  /**
   * Gives the elements of a record's list.
   *
   * @param id the id of the record
   * @param taken the rows of the list
   * @param assembler takes the elements
   * @param findings what takes the faults of rows
   * @return whether the list was read so far that a record can be made with it
   */
  boolean read(String id, Taken taken, Assembler<R> assembler, Findings findings) {
    boolean whole = !taken.doubtful() || taken.rows().isEmpty() && type.atLeast() == 0;
    int position = 0;
    for (Row row : taken.rows()) {
      position++;
      if (row.whole()) {
        if (hasPosition && !taken.doubtful()) {
          position = position(id, row, position, findings);
        }
        element(row, assembler);
      } else {
        findings.add(row.fault(PARENT));
        whole = false;
      }
    }
    return whole;
  }

  private void element(Row row, Assembler<R> assembler) {
    Position at = row.at();
    Assembler<E> element = assembler.item(list, at);
    for (Column<E, ?> column : columns) {
      String cell = row.cell(BEFORE + column.index());
      if (!cell.isEmpty()) {
        element.text(column, cell, at);
      }
    }
    assembler.endItem(list, element);
  }

  /** Returns the position of a row; one that is wrong is told, and the next are counted from it. */
  private static int position(String id, Row row, int expected, Findings findings) {
    String cell = row.cell(POSITION);
    try {
      int found = Scalar.INTEGER.parse(cell);
      if (found != expected) {
        String message = "expected position " + expected + ", found " + found;
        findings.add(fault(FindingCode.MISPLACED_ROW, id, row, message));
      }
      return found;
    } catch (IllegalArgumentException e) {
      findings.add(fault(FindingCode.BAD_NUMBER, id, row, String.valueOf(e.getMessage())));
      return expected;
    }
  }

  private static Finding fault(FindingCode code, String id, Row row, String message) {
    return new Finding(code, row.at(), id, CsvTables.POSITION, row.cell(POSITION), message);
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
