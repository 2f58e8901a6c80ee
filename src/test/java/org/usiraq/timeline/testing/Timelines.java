package org.usiraq.timeline.testing;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.usiraq.timeline.model.Timeline;

/** Datasets for tests. */
public final class Timelines {
  private static final int LARGEST = 6;

  private Timelines() {}

  /**
   * Returns valid datasets of every shape: validation finds no error in them, though it may warn.
   * They shrink to fewer records, down to none.
   *
   * @return the generator; a sample depends on jqwik's seed alone
   */
  public static Arbitrary<Timeline> timelines() {
    return Combinators.combine(Arbitraries.integers().between(0, LARGEST), Arbitraries.longs())
        .as(Timelines::of);
  }

  /**
   * Returns one of the datasets that {@link #timelines} generates.
   *
   * @param size the most records a table has; 0 gives an empty dataset
   * @param seed what the dataset depends on
   * @return the same dataset for the same size and seed
   */
  public static Timeline of(int size, long seed) {
    // Seeds that lie side by side would give alike first numbers.
    return new Generator(new Random(seed * 0x9E3779B97F4A7C15L), size).timeline();
  }

  /**
   * Returns a fixed dataset of two or three records a table, for tests of exact bytes.
   *
   * @return the same dataset each time
   */
  public static Timeline small() {
    return SmallTimeline.make();
  }
}
