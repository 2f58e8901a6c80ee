package org.usiraq.timeline.validate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Values;

/**
 * Makes records of values that nothing is to be told of. Readers that are in a hurry give it what
 * {@link CellCheck#isClean} has passed, and whatever it refuses to an {@link Assembler}, which
 * tells what is wrong. For one thread.
 *
 * @param <T> the Java type of the records
 */
public final class QuickMaker<T> {
  private final Struct<T> struct;
  private final int[] required;
  private final List<Derived<T>> derived;
  private @Nullable Object[] given = new Object[0];
  private Values row = new Values(given);

  /**
   * Makes a maker.
   *
   * @param struct the shape of the records
   */
  public QuickMaker(Struct<T> struct) {
    this.struct = struct;
    this.required =
        struct.columns().stream().filter(Column::required).mapToInt(Column::index).toArray();
    this.derived =
        struct.columns().stream()
            .filter(Column::derived)
            .map(column -> new Derived<>(column, struct))
            .toList();
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
    if (given != values) {
      // Callers fill one array again and again.
      given = values;
      row = new Values(values);
    }
    T made = struct.create(row);
    for (int i = 0; i < derived.size(); i++) {
      derived.get(i).check(made, values);
    }
    return made;
  }

  /** Checks what is given for a column that follows from others. */
  private static final class Derived<T> {
    private final Column<T, ?> column;

    /** The one column that it follows from, if it is one. */
    private final Optional<Column<T, ?>> from;

    // What followed last: records of the same day come one after the other.
    private @Nullable Object source;
    private @Nullable Object follows;

    Derived(Column<T, ?> column, Struct<T> struct) {
      this.column = column;
      this.from = column.derivation().flatMap(struct::find);
    }

    void check(T made, @Nullable Object[] values) {
      Object given = values[column.index()];
      if (given == null) {
        return;
      }
      Object now = from.isPresent() ? values[from.get().index()] : null;
      if (now == null || now != source || given != follows) {
        Unsure.unless(CellCheck.same(given, column.get(made)));
        source = now;
        follows = given;
      }
    }
  }
}
