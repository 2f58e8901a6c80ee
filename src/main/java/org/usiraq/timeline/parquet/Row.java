package org.usiraq.timeline.parquet;

import org.usiraq.timeline.validate.Position;

/** The row that is being read. For one thread. */
final class Row {
  private final String file;
  private Position at;

  Row(String file) {
    this.file = file;
    this.at = Position.of(file);
  }

  /** Moves to a row, the first of which is 1. */
  void move(long number) {
    at = Position.ofRow(file, number);
  }

  /** Where every field of the row was read: a column has no place of its own in a row. */
  Position at() {
    return at;
  }
}
