package org.usiraq.timeline.bench;

import java.util.Arrays;
import java.util.List;

/** Measurements, in order. */
record Spread(List<Double> sorted) {

  static Spread of(double... values) {
    return new Spread(Arrays.stream(values).sorted().boxed().toList());
  }

  double median() {
    return quantile(0.5);
  }

  /** Between the two nearest in proportion. */
  double quantile(double part) {
    double at = part * (sorted.size() - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.size() - 1);
    return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
  }
}
