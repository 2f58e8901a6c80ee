package org.usiraq.timeline.diff;

import java.util.List;
import org.usiraq.timeline.table.Table;

/** What happened to one record from a version to a later one. */
public sealed interface Change {

  /** {@return the table of the record} */
  Table<?> table();

  /** {@return the id of the record: the later one, or the earlier one of what is gone} */
  String id();

  /**
   * A record that is new.
   *
   * @param table the table
   * @param id its id
   * @param label its title or name
   */
  record Added(Table<?> table, String id, String label) implements Change {}

  /**
   * A record that is gone, and no other has its id as a former one.
   *
   * @param table the table
   * @param id the id it had
   * @param label the title or name it had
   */
  record Removed(Table<?> table, String id, String label) implements Change {}

  /**
   * A record that is found under another id now: renamed, or merged into another record.
   *
   * @param table the table
   * @param id the id it had
   * @param successor the id of the record that has it as a former one
   */
  record Redirected(Table<?> table, String id, String successor) implements Change {}

  /**
   * A record with other content.
   *
   * @param table the table
   * @param id its id
   * @param fields the fields that differ, in their declared order
   */
  record Changed(Table<?> table, String id, List<FieldChange> fields) implements Change {

    /**
     * Copies the list.
     *
     * @param table as the component
     * @param id as the component
     * @param fields as the component
     */
    public Changed {
      fields = List.copyOf(fields);
    }
  }
}
