package org.usiraq.timeline.validate;

import org.usiraq.timeline.table.Table;

/**
 * A place where a record names another record.
 *
 * @param from the table of the record that has the reference
 * @param record the id of that record
 * @param field the path of the field
 * @param table the name of the table that the reference points into
 * @param target the id it names
 * @param position where it was read
 */
public record Reference(
    Table<?> from, String record, String field, String table, String target, Position position) {

  static final String SELF = "expected another record, found this one itself";

  /** {@return whether it names its own record, by its present id} */
  public boolean isToItself() {
    return from.name().equals(table) && target.equals(record);
  }

  /** {@return the finding that it names its own record} */
  public Finding toItself() {
    return finding(FindingCode.SELF_REFERENCE, SELF);
  }

  /** {@return the finding that there is no record of that id} */
  public Finding dangling() {
    return dangling("");
  }

  Finding dangling(String hint) {
    return finding(
        FindingCode.DANGLING_REFERENCE,
        "expected an id of " + table + ", found '" + target + "'" + hint);
  }

  /**
   * Returns the finding that the record it names has another id by now.
   *
   * @param present the id that the record has
   * @return the finding
   */
  public Finding former(String present) {
    return finding(
        FindingCode.FORMER_REFERENCE,
        "expected the present id '" + present + "', found '" + target + "'");
  }

  private Finding finding(FindingCode code, String message) {
    return new Finding(code, position, record, field, target, message);
  }
}
