package org.usiraq.timeline.validate;

/**
 * Something wrong with a dataset, and where.
 *
 * @param code what kind of fault it is
 * @param position where it was read
 * @param record the id of the record, empty if it has none or none is meant
 * @param field the field, as a path such as {@code participants[2].actor} (elements count from 1);
 *     empty if the whole record is meant
 * @param value the value found, shortened; empty if none was
 * @param message what was expected and what was found
 */
public record Finding(
    FindingCode code,
    Position position,
    String record,
    String field,
    String value,
    String message) {

  /** The most characters of a value or name that a finding keeps. */
  private static final int MAX_VALUE = 120;

  /**
   * Shortens the value, and names that a damaged file makes too long.
   *
   * @param code as the component
   * @param position as the component
   * @param record as the component
   * @param field as the component
   * @param value as the component
   * @param message as the component
   */
  public Finding {
    record = shortened(record);
    field = shortened(field);
    value = shortened(value);
  }

  private static String shortened(String text) {
    return text.length() <= MAX_VALUE ? text : text.substring(0, MAX_VALUE - 1) + "…";
  }

  /** {@return how much it weighs} */
  public Severity severity() {
    return code.severity();
  }

  /**
   * Returns the finding as one line: {@code statistics.yaml:41 us-troops unit: unknown unit
   * 'persn', … [UNKNOWN_VALUE]}.
   */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder();
    for (String part : new String[] {position.toString(), record, field}) {
      if (!part.isEmpty()) {
        line.append(line.isEmpty() ? "" : " ").append(part);
      }
    }
    return line.append(line.isEmpty() ? "" : ": ")
        .append(message)
        .append(" [")
        .append(code)
        .append(']')
        .toString();
  }
}
