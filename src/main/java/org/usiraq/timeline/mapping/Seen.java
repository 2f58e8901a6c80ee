package org.usiraq.timeline.mapping;

/**
 * The ids that have been given out, as numbers of 64 bits: at most 32 bytes an id, so that a
 * million actors take 32 MB. Two ids of a hundred million share a number once in some 4,000 files.
 */
final class Seen {
  private static final int LEAST = 1 << 10;

  private long[] slots = new long[LEAST];
  private int count;

  /** Adds an id; false if it is there. */
  boolean add(String id) {
    long number = Slugs.hash(id);
    if (!put(slots, number == 0 ? 1 : number)) {
      return false;
    }
    count++;
    if (count > slots.length / 2) {
      long[] larger = new long[slots.length * 2];
      for (long slot : slots) {
        if (slot != 0) {
          put(larger, slot);
        }
      }
      slots = larger;
    }
    return true;
  }

  private static boolean put(long[] slots, long number) {
    int mask = slots.length - 1;
    int at = (int) number & mask;
    while (slots[at] != 0) {
      if (slots[at] == number) {
        return false;
      }
      at = at + 1 & mask;
    }
    slots[at] = number;
    return true;
  }
}
