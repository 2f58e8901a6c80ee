package org.usiraq.timeline.validate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Struct;

/**
 * Makes records of values that nothing is to be told of. Readers that are in a hurry give it what
 * {@link CellCheck#isClean} has passed, and whatever it refuses to an {@link Assembler}, which
 * tells what is wrong. Immutable.
 *
 * @param <T> the Java type of the records
 */
public final class QuickMaker<T> {
  private final Struct<T> struct;
  private final int[] required;
  private final List<Column<T, ?>> derived;

  /**
   * Makes a maker.
   *
   * @param struct the shape of the records
   */
  public QuickMaker(Struct<T> struct) {
    this.struct = struct;
    this.required =
        struct.columns().stream().filter(Column::required).mapToInt(Column::index).toArray();
    this.derived = struct.columns().stream().filter(Column::derived).toList();
  }

  /**
   * Makes a record.
   *
   * @param values a value for each column by its index, null where there is none
   * @return the record
   * @throws IllegalArgumentException if there is anything to tell of them
   */
  public T make(@Nullable Object[] values) {
    for (int column : required) {
      Unsure.unless(values[column] != null);
    }
    T made = struct.create(values);
    for (int i = 0; i < derived.size(); i++) {
      Column<T, ?> column = derived.get(i);
      Object given = values[column.index()];
      Unsure.unless(given == null || CellCheck.same(given, column.get(made)));
    }
    return made;
  }
}
