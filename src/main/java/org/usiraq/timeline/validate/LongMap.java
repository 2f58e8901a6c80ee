package org.usiraq.timeline.validate;

/** Numbers by hashes, 16 bytes each, that refuses more than it has room for. For one thread. */
final class LongMap {

  /** What there is where nothing was put. */
  static final long NONE = Long.MIN_VALUE;

  private static final int FIRST = 1024;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final int most;
  private long[] keys = new long[FIRST];
  private long[] values = new long[FIRST];
  private int size;

  /**
   * Makes an empty map.
   *
   * @param slots how many places it has at most, a power of two; three quarters of them are used
   */
  LongMap(int slots) {
    most = slots;
  }

  /** A hash of a name in a table, never 0. */
  static long hash(int table, String name) {
    long hash = (table + 1) * MIX;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * MIX;
      hash ^= hash >>> 32;
    }
    hash = (hash ^ name.length()) * MIX;
    hash ^= hash >>> 29;
    return hash == 0 ? 1 : hash;
  }

  long get(long key) {
    int mask = keys.length - 1;
    for (int at = (int) key & mask; keys[at] != 0; at = (at + 1) & mask) {
      if (keys[at] == key) {
        return values[at];
      }
    }
    return NONE;
  }

  boolean has(long key) {
    return get(key) != NONE;
  }

  /** Puts a number where none is; returns false if there is no room for it. */
  boolean putIfAbsent(long key, long value) {
    if (size * 4L >= keys.length * 3L && !grow()) {
      return has(key);
    }
    int mask = keys.length - 1;
    int at = (int) key & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    if (keys[at] == 0) {
      keys[at] = key;
      values[at] = value;
      size++;
    }
    return true;
  }

  private boolean grow() {
    if (keys.length >= most) {
      return false;
    }
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[keys.length];
    int mask = keys.length - 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = (int) oldKeys[i] & mask;
        while (keys[at] != 0) {
          at = (at + 1) & mask;
        }
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
    return true;
  }

  /** Forgets everything, and gives the memory back. */
  void clear() {
    keys = new long[FIRST];
    values = new long[FIRST];
    size = 0;
  }
}
