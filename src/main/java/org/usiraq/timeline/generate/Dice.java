package org.usiraq.timeline.generate;

/**
 * Random numbers for one record: a function of the seed, the table and the record's number alone,
 * so that records can be made in any order and by any number of threads. The generator is
 * SplitMix64, written out so that no JDK can change it.
 */
final class Dice {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed, int table, long number) {
    state = mix(mix(seed + GOLDEN * (table + 1)) + GOLDEN * number);
  }

  private static long mix(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  private long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** A number from 0 to below 1. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** A number from 0 to one less than the bound. */
  int below(int bound) {
    return (int) (unit() * bound);
  }

  /** True for such a share of the throws. */
  boolean chance(double share) {
    return unit() < share;
  }

  String of(String[] choices) {
    return choices[below(choices.length)];
  }

  /**
   * A number from 0 to one less than the bound, low ones more often: a few actors take part in
   * much, most in little.
   */
  long skewed(long bound) {
    double u = unit();
    return (long) (u * u * Math.sqrt(u) * bound);
  }
}
