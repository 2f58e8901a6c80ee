package org.usiraq.timeline.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpillTest {

  private static Entry entry(String key, String record, long order, Position at, Position start) {
    return new Entry(Entry.Kind.EDGE, 4, 2, key, record, "field ع", "", order, at, start);
  }

  /** The entries in the order of their shares. */
  private static List<Entry> all(Spill spill) throws IOException {
    List<Entry> all = new ArrayList<>();
    for (int i = 0; i < Spill.SHARES; i++) {
      byte[] share = spill.read(i);
      assertEquals(spill.length(i), share.length);
      spill.entries(share, all::add);
    }
    return all;
  }

  @Test
  void entriesAreThoseAdded(@TempDir Path folder) throws IOException {
    Position line = Position.ofLine("a.json", 127);
    Position row = Position.ofRow("b.parquet", 128);
    List<Entry> entries =
        List.of(
            entry("k", "k", 0, line, line),
            entry("k", "r", 127, row, line),
            entry("k", "r", 128, row, row),
            entry("k", "k", Long.MAX_VALUE, Position.ofLine("a.json", 16_384), row),
            entry("k", "x".repeat(1000), 5, Position.NONE, Position.NONE));
    try (Spill spill = new Spill(folder)) {
      for (Entry entry : entries) {
        spill.add(entry);
      }
      assertEquals(entries, all(spill));
      assertEquals(0, spill.length());
    }
  }

  /** Each block of a share is put on disk when it is full, and all are read in their order. */
  @Test
  void entriesOnDisk(@TempDir Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Position at = Position.ofLine("f", 1);
    for (int i = 0; i < 100; i++) {
      entries.add(entry("k", "x".repeat(3000), i, at, at));
    }
    try (Spill spill = new Spill(folder)) {
      for (Entry entry : entries) {
        spill.add(entry);
      }
      assertEquals(entries, all(spill));
      // Eleven entries fill a block of 32 KiB.
      assertTrue(spill.length() > 9 * 32_768 && spill.length() < 10 * 34_000);
      try (Stream<Path> files = Files.list(folder)) {
        assertTrue(files.count() <= 1);
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void entriesOfManyKeysAreSpread(@TempDir Path folder) throws IOException {
    try (Spill spill = new Spill(folder)) {
      for (int i = 0; i < 10_000; i++) {
        spill.add(entry("key-" + i, "r", i, Position.NONE, Position.NONE));
      }
      assertEquals(10_000, all(spill).size());
      for (int i = 0; i < Spill.SHARES; i++) {
        assertTrue(spill.length(i) > 0);
      }
    }
  }
}
