package org.usiraq.timeline.parquet.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Values;
import org.usiraq.timeline.validate.CellCheck;

/**
 * Makes something of the values of a row.
 *
 * @param <R> the Java type of the records of the struct that the values are of
 * @param <T> what is made
 */
public interface Maker<R, T> {

  /**
   * Makes it.
   *
   * @param values a value for each column of the struct by its index, null where there is none; the
   *     array is used again
   * @return what the values make
   * @throws IllegalArgumentException if there is anything to tell of them
   */
  T make(@Nullable Object[] values);

  /**
   * Returns what makes records.
   *
   * @param struct their shape
   * @param <R> their Java type
   * @return the maker; it refuses values of derived columns that do not follow
   */
  static <R> Maker<R, R> records(Struct<R> struct) {
    List<Column<R, ?>> required = struct.columns().stream().filter(Column::required).toList();
    List<Column<R, ?>> derived = struct.columns().stream().filter(Column::derived).toList();
    return values -> {
      for (Column<R, ?> column : required) {
        ColumnReader.check(values[column.index()] != null);
      }
      R made = struct.create(values);
      for (Column<R, ?> column : derived) {
        Object given = values[column.index()];
        ColumnReader.check(given == null || CellCheck.same(given, column.get(made)));
      }
      return made;
    };
  }

  /**
   * Returns what hands the values on.
   *
   * @param <R> the Java type of the records
   * @return the maker
   */
  static <R> Maker<R, Values> values() {
    return values -> new Values(values.clone());
  }
}
