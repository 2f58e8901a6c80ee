package org.usiraq.timeline.parquet.pages;

import org.jspecify.annotations.Nullable;
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
   * @param <R> the Java type of the records
   * @return the maker
   */
  static <R> Maker<R, Values> values() {
    return values -> new Values(values.clone());
  }
}
