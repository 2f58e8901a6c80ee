package org.usiraq.timeline.parquet.pages;

import java.util.Arrays;

/**
 * The distinct values of a column in one group of rows, numbered as they come, and their plain
 * bytes. A table of hashes without objects of its own: every value written is looked up. For one
 * thread.
 */
final class Dictionary {
  private static final int SPREAD = 0x9E3779B9;

  private Object[] keys = new Object[64];
  private int[] starts = new int[64];

  /** The numbers of the keys by their hash, plus one; the length is a power of two. */
  private int[] slots = new int[256];

  private final Bytes plain = new Bytes();
  private int size;

  int size() {
    return size;
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
    return (id == size - 1 ? plain.size() : starts[id + 1]) - starts[id];
  }

  /** Returns the number of a value, which is {@link #size} if it has none yet. */
  int find(Object key) {
    int slot = slots[slot(key)];
    return slot == 0 ? size : slot - 1;
  }

  /** Gives a value the next number; its plain bytes are to be appended now. */
  void add(Object key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      slots = new int[size * 8];
      for (int id = 0; id < size; id++) {
        slots[slot(keys[id])] = id + 1;
      }
    }
    keys[size] = key;
    starts[size] = plain.size();
    slots[slot(key)] = ++size;
  }

  /** Returns the slot of a key, or the empty one where it belongs. */
  private int slot(Object key) {
    int mask = slots.length - 1;
    int hash = key.hashCode() * SPREAD;
    int slot = (hash ^ hash >>> 16) & mask;
    while (slots[slot] != 0 && !key.equals(keys[slots[slot] - 1])) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  void clear() {
    Arrays.fill(keys, null);
    Arrays.fill(slots, 0);
    plain.clear();
    size = 0;
  }
}
