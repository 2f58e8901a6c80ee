package org.usiraq.timeline.io;

/**
 * How to write records. Immutable.
 *
 * @param threads how many threads work, the writer's own among them; at least 1. The bytes are the
 *     same for any number.
 */
public record WriteOptions(int threads) {

  /** As many threads as the machine has processors. */
  public static final WriteOptions DEFAULT =
      new WriteOptions(Runtime.getRuntime().availableProcessors());

  /**
   * Checks the number.
   *
   * @param threads as the component
   */
  public WriteOptions {
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
  public WriteOptions withThreads(int number) {
    return new WriteOptions(number);
  }
}
