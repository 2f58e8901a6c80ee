package org.usiraq.timeline.json;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.QuickMaker;
import org.usiraq.timeline.validate.Unsure;

/**
 * Reads records of one shape of which there is nothing to tell, by the declaration of their
 * columns: fields are looked for in the declared order first, and by their names only where they
 * come in another. For one thread.
 *
 * @param <T> the Java type of the records
 */
final class QuickStruct<T> {
  private final Struct<T> struct;
  private final QuickMaker<T> maker;
  private final Key[] keys;
  private final @Nullable QuickScalar<?>[] scalars;
  private final @Nullable QuickList<?>[] lists;
  private final @Nullable Object[] values;

  /**
   * @param list the list whose elements these are, null for the records of a table
   */
  QuickStruct(Struct<T> struct, @Nullable Column<?, ?> list, Faults faults) {
    this.struct = struct;
    this.maker = new QuickMaker<>(struct);
    int size = struct.columns().size();
    this.keys = new Key[size];
    this.scalars = new QuickScalar<?>[size];
    this.lists = new QuickList<?>[size];
    this.values = new Object[size];
    for (Column<T, ?> column : struct.columns()) {
      int i = column.index();
      keys[i] = new Key(column.name());
      if (column.type() instanceof ListOf<?> of) {
        lists[i] = new QuickList<>(column, of, faults);
      } else {
        scalars[i] = new QuickScalar<>(column, list, faults);
      }
    }
  }

  /**
   * Reads a record.
   *
   * @param item its number in its list, from 1
   * @throws IllegalArgumentException if there may be something to tell
   */
  T read(LineScan in, int item, Position at) {
    Arrays.fill(values, null);
    in.expect('{');
    if (!in.take('}')) {
      long seen = 0;
      int next = 0;
      do {
        int column = next < keys.length && in.take(keys[next]) ? next : find(in.name());
        long bit = 1L << column;
        Unsure.unless((seen & bit) == 0);
        seen |= bit;
        next = column + 1;
        if (!in.takeNull()) {
          QuickScalar<?> scalar = scalars[column];
          values[column] = scalar == null ? list(column).read(in, at) : scalar.read(in, item, at);
        }
      } while (in.more('}'));
    }
    return make();
  }

  private int find(String name) {
    return struct.find(name).map(Column::index).orElseGet(QuickStruct::none);
  }

  private static int none() {
    Unsure.unless(false);
    return -1;
  }

  private QuickList<?> list(int column) {
    return Objects.requireNonNull(lists[column]);
  }

  /** Reads the one value of a record that is written as a value alone. */
  T readPlain(LineScan in, int item, Position at) {
    values[0] = Objects.requireNonNull(scalars[0]).read(in, item, at);
    return maker.make(values);
  }

  private T make() {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && lists[i] != null) {
        values[i] = list(i).none();
      }
    }
    return maker.make(values);
  }
}
