package org.usiraq.timeline.io;

/**
 * How to read records. Immutable.
 *
 * @param threads how many threads work, the reader's own among them; at least 1. The records and
 *     the findings are the same for any number.
 */
public record ReadOptions(int threads) {

  /** As many threads as the machine has processors. */
  public static final ReadOptions DEFAULT =
      new ReadOptions(Runtime.getRuntime().availableProcessors());

  /**
   * Checks the number.
   *
   * @param threads as the component
   */
  public ReadOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: expected at least 1, found " + threads);
    }
  }

  /**
   * Returns options with another number of threads.
   *
   * @param number how many
   * @return the options
   */
  public ReadOptions withThreads(int number) {
    return new ReadOptions(number);
  }
}
