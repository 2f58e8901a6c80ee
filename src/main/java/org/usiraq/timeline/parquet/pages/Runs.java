package org.usiraq.timeline.parquet.pages;

import java.util.Arrays;
import org.usiraq.timeline.validate.Unsure;

/**
 * Reads Parquet's hybrid of runs and of packed bits, which levels and ids of a dictionary are in: a
 * run is a number of equal values, packed values come in groups of eight. For one thread.
 */
final class Runs {
  private static final int GROUP = 8;

  private final byte[] bytes;
  private final int end;
  private final int width;
  private final int mask;
  private int at;
  private long left;
  private boolean packed;
  private int value;
  private long bit;

  /**
   * @param from where they begin in the bytes
   * @param end where the bytes end that may hold them
   * @param width the bits of a value
   */
  Runs(byte[] bytes, int from, int end, int width) {
    Unsure.unless(width >= 0 && width <= Integer.SIZE);
    this.bytes = bytes;
    this.at = from;
    this.end = end;
    this.width = width;
    this.mask = (int) ((1L << width) - 1);
  }

  /** Returns a run of zeros without an end. */
  static Runs zeros() {
    Runs zeros = new Runs(new byte[0], 0, 0, 0);
    zeros.left = Long.MAX_VALUE;
    return zeros;
  }

  /** Returns how many bits a value needs that is at most so great. */
  static int width(int most) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(most);
  }

  /**
   * Reads the next values.
   *
   * @throws IllegalArgumentException if the bytes hold fewer
   */
  void read(int[] into, int from, int to) {
    int next = from;
    while (next < to) {
      if (left == 0) {
        start();
      }
      int until = next + (int) Math.min(to - next, left);
      if (packed) {
        unpack(into, next, until);
      } else {
        Arrays.fill(into, next, until, value);
      }
      left -= until - next;
      next = until;
    }
  }

  private void start() {
    long header = 0;
    for (int shift = 0; ; shift += 7) {
      Unsure.unless(at < end && shift < Integer.SIZE);
      header |= (bytes[at] & 0x7fL) << shift;
      if (bytes[at++] >= 0) {
        break;
      }
    }
    left = header >>> 1;
    packed = (header & 1) != 0;
    if (packed) {
      bit = (long) at * Byte.SIZE;
      at = (int) Math.min(end, at + left * width);
      left *= GROUP;
    } else {
      value = 0;
      for (int shift = 0; shift < width; shift += Byte.SIZE) {
        Unsure.unless(at < end);
        value |= (bytes[at++] & 0xff) << shift;
      }
    }
  }

  private void unpack(int[] into, int from, int to) {
    Unsure.unless(bit + (to - from) * (long) width <= (long) end * Byte.SIZE);
    for (int i = from; i < to; i++) {
      int first = (int) (bit >>> 3);
      boolean whole = first + Long.BYTES <= bytes.length;
      // Copies are filled up with zeros.
      byte[] eight = whole ? bytes : Arrays.copyOfRange(bytes, first, first + Long.BYTES);
      into[i] = (int) (Bytes.longAt(eight, whole ? first : 0) >>> (bit & 7)) & mask;
      bit += width;
    }
  }
}
