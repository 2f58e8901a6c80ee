package org.usiraq.timeline.validate;

/**
 * Where something was read: a line of a text file or a row of a binary one.
 *
 * @param file the file, as the reader was given it or relative to the folder it was given; empty
 *     for a record that was made in memory
 * @param line the line, from 1; 0 if the whole file is meant
 * @param row the row, from 1, where the file has no lines; 0 elsewhere
 */
public record Position(String file, long line, long row) {

  /** Nowhere: a record that was made in memory. */
  public static final Position NONE = new Position("", 0, 0);

  /**
   * Returns the position of a whole file.
   *
   * @param file the file
   * @return its position
   */
  public static Position of(String file) {
    return new Position(file, 0, 0);
  }

  /**
   * Returns the position of a line.
   *
   * @param file the file
   * @param line the line, from 1
   * @return its position
   */
  public static Position ofLine(String file, long line) {
    return new Position(file, line, 0);
  }

  /**
   * Returns the position of a row in a file without lines.
   *
   * @param file the file
   * @param row the row, from 1
   * @return its position
   */
  public static Position ofRow(String file, long row) {
    return new Position(file, 0, row);
  }

  /** Returns {@code file:line} or {@code file:row 17}. */
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : row > 0 ? file + ":row " + row : file;
  }
}
