package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;

/**
 * Reads the elements of one list of the records of a table, record by record.
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
  private final List<Column<E, ?>> columns;
  private final boolean mayBeEmpty;
  private final Findings findings;
  private final MergedRows rows;
  private final boolean hasPosition;

  /** Whether the header lacks what an element, or telling whose it is, needs. */
  private final boolean unfit;

  private ListReader(
      Table<R> table, Column<R, List<E>> list, ListOf<E> type, Path folder, Findings findings)
      throws IOException {
    this.parents = CsvTables.of(table).fileName();
    this.list = list;
    this.columns = type.item().columns();
    this.mayBeEmpty = type.atLeast() == 0;
    this.findings = findings;
    CsvTable of = CsvTables.of(table, list);
    Optional<CsvRows> file = CsvRows.open(of, folder, findings);
    this.rows = new MergedRows(file, row -> row.cell(PARENT), of, PARENT, findings);
    this.hasPosition = file.map(f -> f.has(POSITION)).orElse(false);
    this.unfit = file.map(f -> !fit(f)).orElse(true);
    if (unfit) {
      rows.silence();
    }
  }

  @SuppressWarnings("unchecked") // CsvTables.lists gives the columns whose type is a list.
  static <R extends Entity> ListReader<R, ?> open(
      Table<R> table, Column<R, ?> list, Path folder, Findings findings) throws IOException {
    return new ListReader<>(
        table, (Column<R, List<Object>>) list, (ListOf<Object>) list.type(), folder, findings);
  }

  private boolean fit(CsvRows file) {
    return file.has(PARENT)
        && columns.stream().allMatch(c -> !c.required() || file.has(BEFORE + c.index()));
  }

  /**
   * Gives the elements of a record's list.
   *
   * @param id the id of the record as it stands in its file
   * @param assembler takes the elements
   * @return whether the list was read so far that a record can be made with it
   */
  boolean read(String id, Assembler<R> assembler) throws IOException {
    if (unfit) {
      return mayBeEmpty;
    }
    boolean whole = true;
    int position = 0;
    for (Row row : rows.take(id, parents)) {
      if (row.whole()) {
        position = position(id, row, position + 1);
        element(row, assembler);
      } else {
        position++;
        whole = false;
      }
    }
    return whole && (mayBeEmpty || !rows.broken());
  }

  /** Passes over the elements of a record that cannot be made. */
  void skip(String id) throws IOException {
    if (!unfit) {
      rows.take(id, parents);
    }
  }

  private void element(Row row, Assembler<R> assembler) {
    Assembler<E> element = assembler.item(list, row.at());
    for (Column<E, ?> column : columns) {
      String cell = row.cell(BEFORE + column.index());
      if (!cell.isEmpty()) {
        element.text(column, cell, row.at());
      }
    }
    assembler.endItem(list, element);
  }

  /** Returns the position of a row; one that is wrong is told, and the next are counted from it. */
  private int position(String id, Row row, int expected) {
    if (!hasPosition) {
      return expected;
    }
    String cell = row.cell(POSITION);
    try {
      int found = Scalar.INTEGER.parse(cell);
      if (found != expected) {
        String message = "expected position " + expected + ", found " + found;
        fault(FindingCode.MISPLACED_ROW, id, row, cell, message);
      }
      return found;
    } catch (IllegalArgumentException e) {
      fault(FindingCode.BAD_NUMBER, id, row, cell, String.valueOf(e.getMessage()));
      return expected;
    }
  }

  private void fault(FindingCode code, String id, Row row, String cell, String message) {
    findings.add(new Finding(code, row.at(), id, CsvTables.POSITION, cell, message));
  }

  /** Tells of rows that belong to no record, unless records could not be read. */
  void finish(boolean allRecords) throws IOException {
    if (allRecords && !unfit) {
      rows.finish(parents + ", which has no more records");
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
