package org.usiraq.timeline.parquet;

/**
 * How to write a file of records. Immutable.
 *
 * @param threads how many threads work, the writer's own among them; at least 1. The bytes are the
 *     same for any number.
 * @param compression how pages are compressed
 * @param rowsPerGroup how many rows a row group has, but for the last; at least 1. A reader that
 *     looks for dates passes over whole groups, and holds the compressed bytes of one in memory.
 */
public record ParquetOptions(int threads, Compression compression, int rowsPerGroup) {

  /** As many threads as the machine has processors, Zstandard, groups of 120,000 rows. */
  public static final ParquetOptions DEFAULT =
      new ParquetOptions(Runtime.getRuntime().availableProcessors(), Compression.ZSTD, 120_000);

  /**
   * Checks the numbers.
   *
   * @param threads as the component
   * @param compression as the component
   * @param rowsPerGroup as the component
   */
  public ParquetOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: expected at least 1, found " + threads);
    }
    if (rowsPerGroup < 1) {
      throw new IllegalArgumentException(
          "rows per group: expected at least 1, found " + rowsPerGroup);
    }
  }

  /**
   * Returns options with another number of threads.
   *
   * @param number how many
   * @return the options
   */
  public ParquetOptions withThreads(int number) {
    return new ParquetOptions(number, compression, rowsPerGroup);
  }

  /**
   * Returns options with another compression.
   *
   * @param other which
   * @return the options
   */
  public ParquetOptions withCompression(Compression other) {
    return new ParquetOptions(threads, other, rowsPerGroup);
  }

  /**
   * Returns options with row groups of another size.
   *
   * @param number how many rows
   * @return the options
   */
  public ParquetOptions withRowsPerGroup(int number) {
    return new ParquetOptions(threads, compression, number);
  }
}
