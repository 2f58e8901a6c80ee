package org.usiraq.timeline.diff;

import java.util.List;
import java.util.Optional;

/**
 * What happened to a record.
 *
 * @param kind what happened
 * @param table the name of its table
 * @param id its id now, or the last that it had
 * @param formerly the id that it had, for a record that was renamed or merged; empty for others
 * @param fields what differs, in the order of the columns; empty for a record that came or went.
 *     Columns that follow from others are left out.
 */
public record Change(
    Kind kind, String table, String id, Optional<String> formerly, List<FieldChange> fields) {

  /** What can happen to a record. */
  public enum Kind {
    /** It came. */
    ADDED,
    /** It went, and no record has its id among the former ones. */
    REMOVED,
    /**
     * It has another id, and the one it had among the former ones; fields may differ too. Or it was
     * merged into a record that was there before, and has its id among the former ones.
     */
    RENAMED,
    /** Fields differ. */
    CHANGED
  }

  /**
   * Copies the fields.
   *
   * @param kind as the component
   * @param table as the component
   * @param id as the component
   * @param formerly as the component
   * @param fields as the component
   */
  public Change {
    fields = List.copyOf(fields);
  }
}
