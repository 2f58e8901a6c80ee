package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The levels of one kind of a page: where lists begin, or what is null. For one thread. */
final class Levels {
  private final int most;
  private int[] levels = new int[256];
  private int size;

  /**
   * @param most the greatest level; 0 for a column that has none of the kind
   */
  Levels(int most) {
    this.most = most;
  }

  void add(int level) {
    if (size == levels.length) {
      levels = Arrays.copyOf(levels, size * 2);
    }
    levels[size++] = level;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Appends them behind their length, as pages of the first version have them. */
  void write(Bytes to) throws IOException {
    if (most > 0) {
      int start = to.size();
      to.putInt(0);
      to.putRuns(levels, size, Runs.width(most));
      to.setInt(start, to.size() - start - Integer.BYTES);
    }
  }

  /** Returns how often each level occurs; nothing where it follows from what else is told. */
  List<Long> histogram(int told) {
    List<Long> counts = new ArrayList<>();
    if (most > told) {
      long[] each = new long[most + 1];
      for (int i = 0; i < size; i++) {
        each[levels[i]]++;
      }
      for (long count : each) {
        counts.add(count);
      }
    }
    return counts;
  }
}
