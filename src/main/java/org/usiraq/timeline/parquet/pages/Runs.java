package org.usiraq.timeline.parquet.pages;

import java.util.Arrays;

/**
 * Parquet's hybrid of runs and of packed bits, for levels and for ids of a dictionary: a run is a
 * number of equal values, packed values come in groups of eight.
 */
final class Runs {
  private static final int GROUP = 8;

  private Runs() {}

  /** Returns how many bits a value needs that is at most so great. */
  static int width(int most) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(most);
  }

  /** Appends the first values of an array. */
  static void write(int[] values, int count, int width, Bytes to) {
    int packedFrom = 0;
    int at = 0;
    while (at < count) {
      int end = at + 1;
      while (end < count && values[end] == values[at]) {
        end++;
      }
      int fill = Math.floorMod(packedFrom - at, GROUP);
      if (end - at - fill >= GROUP) {
        pack(values, packedFrom, at + fill, width, to);
        run(values[at], end - at - fill, width, to);
        packedFrom = end;
      }
      at = end;
    }
    pack(values, packedFrom, count, width, to);
  }

  private static void run(int value, int length, int width, Bytes to) {
    to.putVarint(length << 1);
    for (int shift = 0; shift < width; shift += Byte.SIZE) {
      to.putByte(value >>> shift);
    }
  }

  private static void pack(int[] values, int from, int to, int width, Bytes out) {
    if (from < to) {
      int groups = (to - from + GROUP - 1) / GROUP;
      out.putVarint(groups << 1 | 1);
      bits(values, from, to, width, out);
      int missing = groups * width - (int) (((to - from) * (long) width + 7) / 8);
      for (int i = 0; i < missing; i++) {
        out.putByte(0);
      }
    }
  }

  /** Appends values bit by bit, and zeros up to a whole byte. */
  static void bits(int[] values, int from, int to, int width, Bytes out) {
    long buffer = 0;
    int held = 0;
    for (int i = from; i < to; i++) {
      buffer |= (long) values[i] << held;
      held += width;
      if (held >= Integer.SIZE) {
        out.putInt((int) buffer);
        buffer >>>= Integer.SIZE;
        held -= Integer.SIZE;
      }
    }
    for (; held > 0; held -= Byte.SIZE) {
      out.putByte((int) buffer);
      buffer >>>= Byte.SIZE;
    }
  }

  /**
   * Reads values.
   *
   * @param from where they begin in the bytes
   * @param end where the bytes end that may hold them
   * @param into takes so many values from its start
   * @throws IllegalArgumentException if the bytes hold fewer
   */
  static void read(byte[] bytes, int from, int end, int width, int[] into, int count) {
    int at = from;
    int read = 0;
    while (read < count) {
      int header = 0;
      for (int shift = 0; ; shift += 7) {
        check(at < end && shift < Integer.SIZE);
        header |= (bytes[at] & 0x7f) << shift;
        if (bytes[at++] >= 0) {
          break;
        }
      }
      int length = header >>> 1;
      if ((header & 1) == 0) {
        int value = 0;
        for (int shift = 0; shift < width; shift += Byte.SIZE) {
          check(at < end);
          value |= (bytes[at++] & 0xff) << shift;
        }
        int until = Math.min(count, Math.addExact(read, length));
        Arrays.fill(into, read, until, value);
        read = until;
      } else {
        int values = (int) Math.min(count - read, (long) length * GROUP);
        check(at + (values * (long) width + 7) / 8 <= end);
        unpack(bytes, at, width, into, read, values);
        at = (int) Math.min(end, at + (long) length * width);
        read += values;
      }
    }
  }

  /** Reads values that lie bit by bit. */
  static void unpack(byte[] bytes, int from, int width, int[] into, int start, int count) {
    int mask = (int) ((1L << width) - 1);
    long buffer = 0;
    int held = 0;
    int at = from;
    for (int i = start; i < start + count; i++) {
      while (held < width) {
        buffer |= (bytes[at++] & 0xffL) << held;
        held += Byte.SIZE;
      }
      into[i] = (int) buffer & mask;
      buffer >>>= width;
      held -= width;
    }
  }

  private static void check(boolean there) {
    if (!there) {
      throw new IllegalArgumentException("expected another value, found the end of the page");
    }
  }
}
