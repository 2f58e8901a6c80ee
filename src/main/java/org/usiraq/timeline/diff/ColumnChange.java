package org.usiraq.timeline.diff;

/**
 * How the columns of a publication differ.
 *
 * @param table the table, as a CSV file is called
 * @param column the column, or {@code *} for a whole table
 * @param kind what happened to it
 * @param detail what it was and what it is, where it is redefined; empty elsewhere
 */
public record ColumnChange(String table, String column, Kind kind, String detail) {

  /** What may happen to a column. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** It has another type, or other values. */
    REDEFINED
  }
}
