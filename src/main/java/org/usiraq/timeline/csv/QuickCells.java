package org.usiraq.timeline.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.validate.CellCheck;
import org.usiraq.timeline.validate.QuickMaker;
import org.usiraq.timeline.validate.Unsure;

/**
 * Makes records, or elements of lists, of rows of which there is nothing to tell. For one thread.
 *
 * @param <T> the Java type of what is made
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
    this.maker = new QuickMaker<>(struct);
    this.values = new Object[struct.columns().size()];
  }

  /**
   * Takes the cells of a row.
   *
   * @throws IllegalArgumentException if there may be something to tell
   */
  void take(Row row) {
    Unsure.unless(row.whole());
    for (int i = 0; i < cells.length; i++) {
      Cell cell = cells[i];
      values[cell.column.index()] = cell.value(row.cell(before + i));
    }
  }

  /** Takes a list. */
  void take(Column<T, ?> list, List<?> elements) {
    values[list.index()] = elements;
  }

  /**
   * Makes what the values make that were taken.
   *
   * @throws IllegalArgumentException if there may be something to tell
   */
  T make() {
    return maker.make(values);
  }
}
