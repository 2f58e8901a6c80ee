package org.usiraq.timeline.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * Choices of unequal weight.
 *
 * @param <T> what is chosen
 */
final class Weighted<T> {
  private final List<T> choices = new ArrayList<>();
  private final List<Integer> sums = new ArrayList<>();
  private int total;

  /** Adds a choice; the order counts for what a seed gives. */
  Weighted<T> add(T choice, int weight) {
    total += weight;
    choices.add(choice);
    sums.add(total);
    return this;
  }

  T pick(Dice dice) {
    int at = dice.below(total);
    int i = 0;
    while (sums.get(i) <= at) {
      i++;
    }
    return choices.get(i);
  }
}
