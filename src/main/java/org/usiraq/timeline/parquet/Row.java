package org.usiraq.timeline.parquet;

import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.validate.Position;

/** The row that is being read. For one thread. */
final class Row {
  private final String file;
  private final Limits limits;
  private long number;
  private @Nullable Position at;

  /**
   * @param limits what it may hold at most
   */
  Row(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /** Moves to a row, the first of which is 1. */
  void move(long number) {
    this.number = number;
    at = null;
  }

  /** What the row may hold at most. */
  Limits limits() {
    return limits;
  }

  /** Where every field of the row was read: a column has no place of its own in a row. */
  Position at() {
    if (at == null) {
      at = of(number);
    }
    return at;
  }

  /** Returns the number of the row, 0 before the first. */
  long number() {
    return number;
  }

  /** Returns where a row is. */
  Position of(long other) {
    return other == 0 ? Position.of(file) : Position.ofRow(file, other);
  }
}
