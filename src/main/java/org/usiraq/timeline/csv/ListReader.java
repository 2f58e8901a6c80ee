package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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
import org.usiraq.timeline.validate.QuickMaker;
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

  private final String parents;
  private final Column<R, List<E>> list;
  private final ListOf<E> type;
  private final List<Column<E, ?>> columns;
  private final QuickCells cells;
  private final MergedRows rows;
  private final boolean hasPosition;

  /** Whether the header has what an element, and telling whose it is, needs. */
  private final boolean fit;

  private ListReader(
      Table<R> table, Column<R, List<E>> list, ListOf<E> type, boolean hurried, Setting setting)
      throws IOException {
    this.parents = CsvTables.of(table).fileName();
    this.list = list;
    this.type = type;
    this.columns = type.item().columns();
    this.cells = new QuickCells(type.item(), BEFORE);
    this.rows =
        new MergedRows(
            CsvTables.of(table, list),
            row -> row.cell(PARENT),
            PARENT,
            row -> row.cell(POSITION).equals("1"),
            hurried ? this::prepare : rows -> {},
            setting);
    this.hasPosition = rows.has(POSITION);
    int[] needed =
        columns.stream().filter(Column::required).mapToInt(c -> BEFORE + c.index()).toArray();
    this.fit = rows.has(PARENT) && rows.has(needed);
  }

  @SuppressWarnings("unchecked") // CsvTables.lists gives the columns whose type is a list.
  static <R extends Entity> ListReader<R, ?> open(
      Table<R> table, Column<R, ?> list, boolean hurried, Setting setting) throws IOException {
    return new ListReader<>(
        table, (Column<R, List<Object>>) list, (ListOf<Object>) list.type(), hurried, setting);
  }

  /** Makes elements of rows, for {@link #quick}. */
  private void prepare(Rows rows) {
    QuickMaker<E> maker = new QuickMaker<>(type.item());
    @Nullable Object[] values = new Object[columns.size()];
    for (Row row : rows.all()) {
      try {
        cells.read(row, values);
        int position = hasPosition ? Scalar.INTEGER.parse(row.cell(POSITION)) : 0;
        row.makes(maker.make(values), position);
      } catch (IllegalArgumentException e) {
        // Made again with care, which tells what is wrong.
      }
    }
  }

  /** Takes the rows of the next record, whose id is as it stands in its file. */
  Taken take(String id, Consumer<Finding> told) throws IOException {
    return fit ? rows.take(id, parents, told) : Taken.NONE_LEFT;
  }

  /**
   * Returns the list of a record of which there is nothing to tell.
   *
   * @throws IllegalArgumentException if there may be something to tell
   */
  List<?> quick(Taken taken) {
    List<Row> rows = taken.rows();
    Object[] elements = new Object[rows.size()];
    Unsure.unless(!taken.doubtful() && elements.length >= type.atLeast());
    for (int i = 0; i < elements.length; i++) {
      Row row = rows.get(i);
      Object element = row.made();
      Unsure.unless(element != null && (!hasPosition || row.position() == i + 1));
      elements[i] = element;
    }
    return elements.length == 0 ? List.of() : List.of(elements);
  }

  /** {@return the column of the list} */
  Column<R, ?> list() {
    return list;
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
