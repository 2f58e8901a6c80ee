package org.usiraq.timeline.validate;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The elements of one list of the record that is being put together, and where they were read. */
final class ItemList {
  private static final int INITIAL = 4;

  private Position[] positions = new Position[INITIAL];
  private int begun;
  private @Nullable Object[] elements = new Object[INITIAL];
  private int size;

  void clear() {
    begun = 0;
    size = 0;
  }

  /** Forgets the elements, as if the list had been given without any. */
  void empty() {
    size = 0;
  }

  /** Tells that an element begins. */
  void begin(Position at) {
    if (begun == positions.length) {
      positions = Arrays.copyOf(positions, begun * 2);
    }
    positions[begun++] = at;
  }

  /** Adds the element that was begun; one that could not be made is not added. */
  void add(Object element) {
    if (size == elements.length) {
      elements = Arrays.copyOf(elements, size * 2);
    }
    elements[size++] = element;
  }

  /** How many elements were begun, added or not. */
  int begun() {
    return begun;
  }

  /** Whether all elements were read in one place. */
  boolean isAllAt(Position place) {
    for (int i = 0; i < begun; i++) {
      if (!positions[i].equals(place)) {
        return false;
      }
    }
    return true;
  }

  Position[] positions() {
    return Arrays.copyOf(positions, begun);
  }

  /** An unmodifiable list, such as records take in without another copy. */
  List<Object> toList() {
    return size == 0 ? List.of() : size == 1 ? one() : List.of(Arrays.copyOf(elements, size));
  }

  private List<Object> one() {
    Object only = elements[0];
    return only == null ? List.of() : List.of(only);
  }
}
