package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LongMapTest {

  @Test
  void putIfAbsentKeepsTheFirst() {
    LongMap map = new LongMap(1024);
    assertEquals(LongMap.NONE, map.get(7));
    assertFalse(map.has(7));
    assertTrue(map.putIfAbsent(7, 1));
    assertTrue(map.putIfAbsent(7, 2));
    assertEquals(1, map.get(7));
    assertTrue(map.has(7));
    map.clear();
    assertFalse(map.has(7));
  }

  /** Keys that belong in one place stand side by side, around the end as well. */
  @Test
  void keysOfOnePlace() {
    LongMap map = new LongMap(1024);
    for (long key : new long[] {1023, 2047, 3071, 1024}) {
      assertTrue(map.putIfAbsent(key, key + 1));
    }
    for (long key : new long[] {1023, 2047, 3071, 1024}) {
      assertEquals(key + 1, map.get(key));
    }
    assertFalse(map.has(4095));
  }

  @Test
  void putWhereThereIsNoRoom() {
    LongMap map = new LongMap(2048);
    for (long key = 1; key <= 1536; key++) {
      assertTrue(map.putIfAbsent(key * 1025, key));
    }
    assertFalse(map.putIfAbsent(5, 5));
    assertTrue(map.putIfAbsent(1025, 5));
    for (long key = 1; key <= 1536; key++) {
      assertEquals(key, map.get(key * 1025));
    }
    map.clear();
    assertTrue(map.putIfAbsent(5, 5));
  }

  /** Hashes of many ids that hardly differ, all of them different. */
  @Test
  void hash() {
    Set<Long> hashes = new HashSet<>();
    for (int table = 0; table < 6; table++) {
      for (int i = 0; i < 2000; i++) {
        hashes.add(LongMap.hash(table, "an-event-" + i));
      }
    }
    assertEquals(12_000, hashes.size());
    assertEquals(LongMap.hash(1, "a"), LongMap.hash(1, "a"));
    assertNotEquals(LongMap.hash(1, ""), LongMap.hash(1, "\0"));
  }
}
