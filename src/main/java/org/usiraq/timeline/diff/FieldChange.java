package org.usiraq.timeline.diff;

import java.util.Optional;

/**
 * A field that differs. Of a list each element that came or went is a change of its own.
 *
 * @param field the name of the column
 * @param before the value it had, or the element that went; empty if there was none
 * @param after the value it has, or the element that came; empty if there is none
 */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {

  /** Returns {@code title: 'Old' → 'New'}; what came alone has a plus, what went alone a minus. */
  @Override
  public String toString() {
    if (before.isPresent() && after.isPresent()) {
      return field + ": '" + before.get() + "' → '" + after.get() + "'";
    }
    return field
        + ": "
        + after.map(value -> "+ '" + value).orElseGet(() -> "- '" + before.orElse(""))
        + "'";
  }
}
