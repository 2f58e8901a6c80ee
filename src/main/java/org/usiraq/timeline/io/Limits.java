package org.usiraq.timeline.io;

/**
 * How much of anything a file may hold before a reader refuses it, so that a file from a stranger
 * takes bounded time and memory. Files and tables may be of any size. What is over a limit is a
 * finding. Immutable.
 *
 * @param depth how deep lists and mappings may be nested, and columns of Parquet
 * @param digits how many characters a number may have
 * @param text how many characters a text may have before it is put into a record; in YAML, a line
 * @param record how many bytes a record may take in its file: a line of JSON Lines, a row of CSV
 * @param columns how many columns a CSV or Parquet file may have
 * @param document how many bytes a YAML file may have, or the footer of a Parquet file, for they
 *     are held as a whole
 */
public record Limits(int depth, int digits, int text, int record, int columns, int document) {

  /**
   * Far more than any dataset needs: 100 levels, 1,000 digits, texts of 64 Ki characters, records
   * of 16 MiB, 1,000 columns, YAML files of 64 MiB.
   */
  public static final Limits DEFAULT = new Limits(100, 1000, 1 << 16, 1 << 24, 1000, 1 << 26);

  /**
   * Checks the numbers.
   *
   * @param depth as the component
   * @param digits as the component
   * @param text as the component
   * @param record as the component
   * @param columns as the component
   * @param document as the component
   * @throws IllegalArgumentException if one is less than 1
   */
  public Limits {
    check("depth", depth);
    check("digits", digits);
    check("text", text);
    check("record", record);
    check("columns", columns);
    check("document", document);
  }

  private static void check(String name, int most) {
    if (most < 1) {
      throw new IllegalArgumentException(name + ": expected at least 1, found " + most);
    }
  }

  /**
   * Returns limits with another depth.
   *
   * @param most how deep lists and mappings may be nested
   * @return the limits
   */
  public Limits withDepth(int most) {
    return new Limits(most, digits, text, record, columns, document);
  }

  /**
   * Returns limits with another length of numbers.
   *
   * @param most how many characters a number may have
   * @return the limits
   */
  public Limits withDigits(int most) {
    return new Limits(depth, most, text, record, columns, document);
  }

  /**
   * Returns limits with another length of texts.
   *
   * @param most how many characters a text may have
   * @return the limits
   */
  public Limits withText(int most) {
    return new Limits(depth, digits, most, record, columns, document);
  }

  /**
   * Returns limits with another size of records.
   *
   * @param most how many bytes a record may take in its file
   * @return the limits
   */
  public Limits withRecord(int most) {
    return new Limits(depth, digits, text, most, columns, document);
  }

  /**
   * Returns limits with another number of columns.
   *
   * @param most how many columns a CSV file may have
   * @return the limits
   */
  public Limits withColumns(int most) {
    return new Limits(depth, digits, text, record, most, document);
  }

  /**
   * Returns limits with another size of YAML files.
   *
   * @param most how many bytes a YAML file may have
   * @return the limits
   */
  public Limits withDocument(int most) {
    return new Limits(depth, digits, text, record, columns, most);
  }
}
