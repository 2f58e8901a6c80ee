package org.usiraq.timeline.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of one row, from which a struct makes its record. */
public final class Values {
  private final @Nullable Object[] values;

  /**
   * Wraps the values of a row.
   *
   * @param values one for each column, in order, of the column's type; null where there is none
   */
  public Values(@Nullable Object[] values) {
    this.values = values;
  }

  /**
   * Returns the value of a column that is there.
   *
   * @param column a column of the struct
   * @param <V> its type
   * @return the value
   * @throws IllegalArgumentException if there is none
   */
  @SuppressWarnings("unchecked") // Whoever fills the row puts values of the column's type.
  public <V> V get(Column<?, V> column) {
    Object value = values[column.index()];
    if (value == null) {
      throw new IllegalArgumentException(column.name() + ": expected a value, found none");
    }
    return (V) value;
  }

  /**
   * Returns the value of a column that may be absent.
   *
   * @param column a column of the struct
   * @param <V> its type
   * @return the value, or empty if there is none
   */
  @SuppressWarnings("unchecked") // Whoever fills the row puts values of the column's type.
  public <V> Optional<V> find(Column<?, V> column) {
    return Optional.ofNullable((V) values[column.index()]);
  }
}
