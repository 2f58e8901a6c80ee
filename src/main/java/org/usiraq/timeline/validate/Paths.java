package org.usiraq.timeline.validate;

import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;

/** How a finding names a field. */
final class Paths {

  private Paths() {}

  /**
   * The path of a field of an element of a list, such as {@code participants[2].actor}; for an
   * empty name, or in a plain list, of the element itself.
   */
  static String of(Column<?, ?> list, int item, String field) {
    String element = list.name() + "[" + item + "]";
    boolean whole = field.isEmpty() || list.type() instanceof ListOf<?> of && of.plain();
    return whole ? element : element + "." + field;
  }
}
