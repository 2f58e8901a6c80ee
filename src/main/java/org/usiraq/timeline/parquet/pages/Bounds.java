package org.usiraq.timeline.parquet.pages;

import java.util.Arrays;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;
import org.usiraq.timeline.table.Physical;

/** The least and the greatest of some plain values, told by where they lie. For one thread. */
final class Bounds {
  private final Physical physical;
  private final byte[] values;
  private int least = -1;
  private int greatest = -1;

  Bounds(Physical physical, byte[] values) {
    this.physical = physical;
    this.values = values;
  }

  void take(int at) {
    if (least < 0 || compare(at, least) < 0) {
      least = at;
    }
    if (greatest < 0 || compare(at, greatest) > 0) {
      greatest = at;
    }
  }

  /** Takes the values that lie one after the other up to an end. */
  void takeAll(int end) {
    for (int at = 0; at < end; at += size(at)) {
      take(at);
    }
  }

  private int size(int at) {
    return switch (physical) {
      case TEXT -> Integer.BYTES + Bytes.intAt(values, at);
      case DATE, INTEGER -> Integer.BYTES;
      case DECIMAL, DOUBLE -> Long.BYTES;
      case BOOLEAN -> 1;
    };
  }

  private int compare(int a, int b) {
    return switch (physical) {
      case TEXT -> {
        int x = a + Integer.BYTES;
        int y = b + Integer.BYTES;
        yield Arrays.compareUnsigned(
            values, x, x + Bytes.intAt(values, a), values, y, y + Bytes.intAt(values, b));
      }
      case DATE, INTEGER -> Integer.compare(Bytes.intAt(values, a), Bytes.intAt(values, b));
      case DECIMAL -> Long.compare(Bytes.longAt(values, a), Bytes.longAt(values, b));
      case DOUBLE -> Double.compare(real(a), real(b));
      case BOOLEAN -> Byte.compare(values[a], values[b]);
    };
  }

  private double real(int at) {
    return Double.longBitsToDouble(Bytes.longAt(values, at));
  }

  /** Tells the bounds, if there was any value. */
  void tell(Statistics<?> statistics) {
    if (least >= 0) {
      tell(least, statistics);
      tell(greatest, statistics);
    }
  }

  private void tell(int at, Statistics<?> statistics) {
    switch (physical) {
      case TEXT -> {
        int start = at + Integer.BYTES;
        byte[] text = Arrays.copyOfRange(values, start, start + Bytes.intAt(values, at));
        statistics.updateStats(Binary.fromConstantByteArray(text));
      }
      case DATE, INTEGER -> statistics.updateStats(Bytes.intAt(values, at));
      case DECIMAL -> statistics.updateStats(Bytes.longAt(values, at));
      case DOUBLE -> statistics.updateStats(real(at));
      case BOOLEAN -> statistics.updateStats(values[at] != 0);
    }
  }
}
