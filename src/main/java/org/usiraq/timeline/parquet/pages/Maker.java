package org.usiraq.timeline.parquet.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ColumnType;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Values;
import org.usiraq.timeline.validate.QuickMaker;

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
    return new QuickMaker<>(struct)::make;
  }

  /**
   * Returns what hands the values on.
   *
   * @param struct the shape of the records
   * @param <R> their Java type
   * @return the maker; it refuses what the constructor of a record would refuse of a single value
   */
  static <R> Maker<R, Values> values(Struct<R> struct) {
    return values -> {
      for (Column<R, ?> column : struct.columns()) {
        check(column.type(), values[column.index()]);
      }
      return new Values(values.clone());
    };
  }

  private static void check(ColumnType<?> type, @Nullable Object value) {
    if (type instanceof Scalar<?> scalar && value instanceof String text) {
      scalar.parse(text);
    } else if (type instanceof ListOf<?> list && list.plain() && value instanceof List<?> all) {
      all.forEach(element -> check(list.item().columns().get(0).type(), element));
    }
  }
}
