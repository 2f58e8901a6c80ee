package org.usiraq.timeline.generate;

/** A distribution, as its quantiles at fixed shares; between them it is taken for even. */
final class Quantiles {
  private static final double[] SHARES = {0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1};

  private final double[] values;

  /**
   * @param values the least, the quantiles at 10, 25, 50, 75, 90 and 99 per cent, and the greatest
   */
  Quantiles(double... values) {
    if (values.length != SHARES.length) {
      throw new IllegalArgumentException(
          "expected " + SHARES.length + " values, found " + values.length);
    }
    this.values = values.clone();
  }

  /** The value below which such a share lies; does not fall as the share grows. */
  double at(double share) {
    int i = 1;
    while (i < SHARES.length - 1 && share >= SHARES[i]) {
      i++;
    }
    double part = (share - SHARES[i - 1]) / (SHARES[i] - SHARES[i - 1]);
    return values[i - 1] + part * (values[i] - values[i - 1]);
  }

  int pick(Dice dice) {
    return (int) Math.round(at(dice.unit()));
  }
}
