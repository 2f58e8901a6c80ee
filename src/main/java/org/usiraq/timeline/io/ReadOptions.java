package org.usiraq.timeline.io;

/**
 * How to read records. Immutable.
 *
 * @param threads how many threads work, the reader's own among them; at least 1. The records and
 *     the findings are the same for any number.
 * @param limits how much of anything a file may hold
 */
public record ReadOptions(int threads, Limits limits) {

  /** As many threads as the machine has processors. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(Runtime.getRuntime().availableProcessors());

  /**
   * Checks the number.
   *
   * @param threads as the component
   * @param limits as the component
   */
  public ReadOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: expected at least 1, found " + threads);
    }
  }

  /**
   * Makes options with {@link Limits#DEFAULT}.
   *
   * @param threads as the component
   */
  public ReadOptions(int threads) {
    this(threads, Limits.DEFAULT);
  }

  /**
   * Returns options with another number of threads.
   *
   * @param number how many
   * @return the options
   */
  public ReadOptions withThreads(int number) {
    return new ReadOptions(number, limits);
  }

  /**
   * Returns options with other limits.
   *
   * @param other the limits
   * @return the options
   */
  public ReadOptions withLimits(Limits other) {
    return new ReadOptions(threads, other);
  }
}
