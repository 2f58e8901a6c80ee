package org.usiraq.timeline.build;

import java.util.Locale;
import org.usiraq.timeline.diff.Step;

/**
 * How the columns of a publication differ from those of an earlier one.
 *
 * @param table the table, as its CSV file is called
 * @param column the column, or {@code *} for a whole table
 * @param kind what happened to it
 * @param detail what it was and what it is, or which values came or went; may be empty
 */
record ColumnChange(String table, String column, Kind kind, String detail) {

  /** What may happen to a column. */
  enum Kind {
    /** It is new, or may hold new values. */
    ADDED(Step.MINOR),
    /** It is gone. */
    REMOVED(Step.MAJOR),
    /** It has another type, or lacks values that it might hold. */
    REDEFINED(Step.MAJOR);

    private final Step step;

    Kind(Step step) {
      this.step = step;
    }

    /** The step that the version must take at least. */
    Step step() {
      return step;
    }
  }

  /** Returns the change as a line: {@code Added: column `events.summary`}. */
  @Override
  public String toString() {
    String word = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    return word
        + ": column `"
        + table
        + "."
        + column
        + "`"
        + (detail.isEmpty() ? "" : ", " + detail);
  }
}
