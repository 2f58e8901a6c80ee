package org.usiraq.timeline.csv;

import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.validate.CellCheck;
import org.usiraq.timeline.validate.QuickMaker;
import org.usiraq.timeline.validate.Unsure;

/**
 * Makes elements of lists, or the values of records, of rows of which there is nothing to tell. For
 * one thread.
 *
 * @param <T> the Java type of the elements or records
 */
final class QuickCells<T> {

  /** How the cells of a column become values. */
  private record Cell(Column<?, ?> column, Scalar<?> type, boolean parsed, boolean checked) {

    static Cell of(Column<?, ?> column) {
      Scalar<?> type = (Scalar<?>) column.type();
      return switch (type.kind()) {
        // Constructors look through these once more.
        case ID, REFERENCE -> new Cell(column, type, false, false);
        case TEXT -> new Cell(column, type, false, true);
        case EDTF, DATE -> new Cell(column, type, true, true);
        default -> new Cell(column, type, true, false);
      };
    }

    @Nullable Object value(String text) {
      if (text.isEmpty()) {
        return null;
      }
      Object value = parsed ? type.parse(text) : text;
      Unsure.unless(!checked || CellCheck.isClean(column, value));
      return value;
    }
  }

  private final Cell[] cells;
  private final int before;
  private final int columns;
  private final QuickMaker<T> maker;
  private final @Nullable Object[] values;

  /**
   * @param before how many cells stand before those of the columns
   */
  QuickCells(Struct<T> struct, int before) {
    this.cells =
        struct.columns().stream()
            .filter(column -> column.type() instanceof Scalar<?>)
            .map(Cell::of)
            .toArray(Cell[]::new);
    this.before = before;
    this.columns = struct.columns().size();
    this.maker = new QuickMaker<>(struct);
    this.values = new Object[columns];
  }

  /** Returns the element that a whole row makes; null if there may be something to tell. */
  @Nullable T element(Row row) {
    try {
      read(row, values);
      return maker.make(values);
    } catch (IllegalArgumentException e) {
      return null; // Made again with care, which tells what is wrong.
    }
  }

  /**
   * Returns the values of a whole row, by their columns, with room for the lists; null if there may
   * be something to tell.
   */
  @Nullable Object @Nullable [] values(Row row) {
    try {
      @Nullable Object[] all = new Object[columns];
      read(row, all);
      return all;
    } catch (IllegalArgumentException e) {
      return null; // As above.
    }
  }

  private void read(Row row, @Nullable Object[] into) {
    for (int i = 0; i < cells.length; i++) {
      Cell cell = cells[i];
      into[cell.column.index()] = cell.value(row.cell(before + i));
    }
  }
}
