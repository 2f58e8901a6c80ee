package org.usiraq.timeline.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a piece of a file. Filled by one thread, then read by others. */
final class Rows {

  /**
   * Rows that follow each other and belong to one record. A damaged row is a run of its own.
   *
   * @param key what tells the record; null where that is not known
   * @param rows the rows
   */
  record Run(@Nullable String key, List<Row> rows) {}

  private static final int BITS = 1 << 15;

  private final String file;
  private final List<Row> all = new ArrayList<>();
  private final List<Row> leftOut = new ArrayList<>(0);
  private final List<Run> runs = new ArrayList<>();
  private final Map<String, Integer> lastRuns = new HashMap<>();

  /** A bit for the hash of each key: most questions are answered with no, and by this alone. */
  private long[] keys = {};

  private long lines;
  private long firstLine;

  Rows(String file) {
    this.file = file;
  }

  void add(Row row) {
    (row.leftOut() ? leftOut : all).add(row);
  }

  /** Tells how many lines the piece has. */
  void lines(long count) {
    lines = count;
  }

  /** Finds the runs; {@code key} gives null for a row that is to be left out. */
  void group(Function<Row, @Nullable String> key) {
    keys = new long[BITS / Long.SIZE];
    String last = null;
    int start = 0;
    for (int i = 0; i < all.size(); i++) {
      Row row = all.get(i);
      String next = row.damaged() ? null : key.apply(row);
      if (last == null || !last.equals(next)) {
        run(last, start, i);
        start = i;
        last = next;
      }
      if (row.damaged()) {
        runs.add(new Run(null, List.of(row)));
      }
    }
    run(last, start, all.size());
  }

  private void run(@Nullable String key, int from, int to) {
    if (key != null) {
      runs.add(new Run(key, all.subList(from, to)));
      int bit = bit(key);
      keys[bit / Long.SIZE] |= 1L << bit;
    }
  }

  private static int bit(String key) {
    int hash = key.hashCode() * 0x9E3779B9; // Ids that differ in a digit lie far apart.
    return hash >>> Integer.SIZE - Integer.numberOfTrailingZeros(BITS);
  }

  /** Tells on which line the piece starts, and returns that of the next one. */
  long startAt(long line) {
    firstLine = line;
    return line + lines;
  }

  String file() {
    return file;
  }

  long firstLine() {
    return firstLine;
  }

  List<Row> all() {
    return all;
  }

  /** The rows that are no data. */
  List<Row> leftOut() {
    return leftOut;
  }

  List<Run> runs() {
    return runs;
  }

  /**
   * Whether a run of a key stands at an index or behind it. To be asked by one thread, once the
   * runs were found.
   */
  boolean has(String key, int index) {
    int bit = bit(key);
    if ((keys[bit / Long.SIZE] & 1L << bit) == 0) {
      return false;
    }
    if (lastRuns.isEmpty()) {
      // Not before it is needed: where every record has rows, nobody asks.
      for (int i = 0; i < runs.size(); i++) {
        String of = runs.get(i).key();
        if (of != null) {
          lastRuns.put(of, i);
        }
      }
    }
    Integer at = lastRuns.get(key);
    return at != null && at >= index;
  }
}
