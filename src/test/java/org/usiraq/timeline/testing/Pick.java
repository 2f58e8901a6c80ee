package org.usiraq.timeline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Random choices of every kind. For one thread. */
final class Pick {
  private final Random random;

  Pick(Random random) {
    this.random = random;
  }

  /** A number from 0 to one less than the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number between two others, both inclusive. */
  long between(long first, long last) {
    return first + Math.floorMod(random.nextLong(), last - first + 1);
  }

  /** True once in so many times. */
  boolean onceIn(int times) {
    return below(times) == 0;
  }

  <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[below(choices.length)];
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return onceIn(2) ? Optional.of(value.get()) : Optional.empty();
  }

  /** Mostly none to three values. */
  <T> List<T> list(Supplier<T> value) {
    List<T> list = new ArrayList<>();
    for (int i = onceIn(10) ? 6 : below(4); i > 0; i--) {
      list.add(value.get());
    }
    return list;
  }

  /** A slug of at most so many characters. */
  String slug(int most) {
    StringBuilder slug = new StringBuilder();
    for (int i = onceIn(20) ? most : 1 + below(Math.min(most, 12)); i > 0; i--) {
      slug.append("abcdefghijklmnopqrstuvwxyz0123456789".charAt(below(36)));
      if (i > 2 && onceIn(6)) {
        slug.append('-');
        i--;
      }
    }
    return slug.toString();
  }
}
