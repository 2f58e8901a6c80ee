package org.usiraq.timeline.csv;

import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.validate.CellCheck;
import org.usiraq.timeline.validate.Unsure;

/** Makes values of the cells of rows of which there is nothing to tell. Any thread may ask. */
final class QuickCells {

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

  /**
   * @param before how many cells stand before those of the columns
   */
  QuickCells(Struct<?> struct, int before) {
    this.cells =
        struct.columns().stream()
            .filter(column -> column.type() instanceof Scalar<?>)
            .map(Cell::of)
            .toArray(Cell[]::new);
    this.before = before;
  }

  /**
   * Reads the cells of a row.
   *
   * @param into takes the values by their columns in the struct, null where there is none
   * @throws IllegalArgumentException if there may be something to tell
   */
  void read(Row row, @Nullable Object[] into) {
    Unsure.unless(row.whole());
    for (int i = 0; i < cells.length; i++) {
      Cell cell = cells[i];
      into[cell.column.index()] = cell.value(row.cell(before + i));
    }
  }
}
