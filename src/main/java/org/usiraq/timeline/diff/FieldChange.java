package org.usiraq.timeline.diff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a field of a record differs. Values are texts as CSV holds them; what is null is absent. */
public sealed interface FieldChange {

  /** {@return the name of the field} */
  String field();

  /**
   * Another value.
   *
   * @param field the name of the field
   * @param earlier the value it had, empty for null
   * @param later the value it has, empty for null
   */
  record Value(String field, Optional<String> earlier, Optional<String> later)
      implements FieldChange {}

  /**
   * An element that a list has now.
   *
   * @param field the name of the list
   * @param position its place in the later list, from 1
   * @param element its values by column, those that are null left out
   */
  record ElementAdded(String field, int position, Map<String, String> element)
      implements FieldChange {

    /**
     * Copies the map.
     *
     * @param field as the component
     * @param position as the component
     * @param element as the component
     */
    public ElementAdded {
      element = Collections.unmodifiableMap(new LinkedHashMap<>(element));
    }
  }

  /**
   * An element that a list no longer has.
   *
   * @param field the name of the list
   * @param position its place in the earlier list, from 1
   * @param element its values by column, those that are null left out
   */
  record ElementRemoved(String field, int position, Map<String, String> element)
      implements FieldChange {

    /**
     * Copies the map.
     *
     * @param field as the component
     * @param position as the component
     * @param element as the component
     */
    public ElementRemoved {
      element = Collections.unmodifiableMap(new LinkedHashMap<>(element));
    }
  }

  /**
   * An element of a list with other values: its first column is the same.
   *
   * @param field the name of the list
   * @param position its place in the later list, from 1
   * @param values the columns that differ
   */
  record ElementChanged(String field, int position, List<Value> values) implements FieldChange {

    /**
     * Copies the list.
     *
     * @param field as the component
     * @param position as the component
     * @param values as the component
     */
    public ElementChanged {
      values = List.copyOf(values);
    }
  }
}
