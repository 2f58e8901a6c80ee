package org.usiraq.timeline.parquet.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The distinct values of a column in one group of rows, numbered as they come, and their plain
 * bytes. For one thread.
 */
final class Dictionary {
  private final Map<Object, Integer> ids = new HashMap<>();
  private final Bytes plain = new Bytes();
  private int[] starts = new int[64];

  int size() {
    return ids.size();
  }

  /** Returns the plain bytes of all values in the order of their numbers. */
  Bytes plain() {
    return plain;
  }

  /** Returns where the plain bytes of a value begin. */
  int start(int id) {
    return starts[id];
  }

  /** Returns how many plain bytes a value has. */
  int length(int id) {
    return (id == size() - 1 ? plain.size() : starts[id + 1]) - starts[id];
  }

  /** Returns the number of a value, null if it has none yet. */
  @Nullable Integer find(Object key) {
    return ids.get(key);
  }

  /** Gives a value the next number; its plain bytes are to be appended now. */
  int add(Object key) {
    int id = size();
    if (id == starts.length) {
      starts = Arrays.copyOf(starts, id * 2);
    }
    starts[id] = plain.size();
    ids.put(key, id);
    return id;
  }

  void clear() {
    ids.clear();
    plain.clear();
  }
}
