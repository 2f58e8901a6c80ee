package org.usiraq.timeline.parquet;

import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.validate.Position;

/** The row that is being read. For one thread. */
final class Row {
  private final String file;
  private final Limits limits;
  private Position at;

  /**
   * @param limits what it may hold at most
   */
  Row(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
    this.at = Position.of(file);
  }

  /** Moves to a row, the first of which is 1. */
  void move(long number) {
    at = Position.ofRow(file, number);
  }

  /** What the row may hold at most. */
  Limits limits() {
    return limits;
  }

  /** Where every field of the row was read: a column has no place of its own in a row. */
  Position at() {
    return at;
  }
}
