package org.usiraq.timeline.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Position;

/** A row of a file, or what stands where a row could not be read. */
final class Row {
  private final Rows rows;
  private final long line;
  private final String[] cells;
  private final @Nullable FindingCode code;
  private final String message;
  private @Nullable Object made;
  private int position;

  private Row(Rows rows, long line, String[] cells, @Nullable FindingCode code, String message) {
    this.rows = rows;
    this.line = line;
    this.cells = cells;
    this.code = code;
    this.message = message;
  }

  /**
   * Makes a row.
   *
   * @param rows the rows it is among
   * @param line how many lines of theirs stand before it
   * @param cells the text of each column of the table, empty where there is none
   */
  static Row of(Rows rows, long line, String[] cells) {
    return new Row(rows, line, cells, null, "");
  }

  /** Makes a row that has not as many cells as the file has columns. */
  static Row ragged(Rows rows, long line, String[] cells, String message) {
    return new Row(rows, line, cells, FindingCode.RAGGED_ROW, message);
  }

  /** Makes what stands for a row that cannot be read. */
  static Row damaged(Rows rows, long line, String message) {
    return new Row(rows, line, new String[0], FindingCode.MALFORMED, message);
  }

  /**
   * Tells what the row makes by itself, made while its cells were at hand.
   *
   * @param made an element of a list, or the values of a record by their columns
   * @param position where in its list it says that it stands; 0 if it does not
   */
  void makes(Object made, int position) {
    this.made = made;
    this.position = position;
  }

  /** What it makes by itself; null where that was not told, or there may be something to tell. */
  @Nullable Object made() {
    return made;
  }

  int position() {
    return position;
  }

  /** Makes what stands for a row that is no data. */
  static Row leftOut(Rows rows, long line, FindingCode code, String message) {
    return new Row(rows, line, new String[0], code, message);
  }

  /** Whether it is no data. */
  boolean leftOut() {
    return code == FindingCode.REPEATED_HEADER || code == FindingCode.TAG_ROW;
  }

  /** Whether its cells can be relied on. */
  boolean whole() {
    return code == null;
  }

  /** Whether it has no cells at all. */
  boolean damaged() {
    return code == FindingCode.MALFORMED;
  }

  /** The line on which it starts; known once the rows before it were read. */
  Position at() {
    return Position.ofLine(rows.file(), rows.firstLine() + line);
  }

  List<String> cells() {
    return List.of(cells);
  }

  String cell(int column) {
    return cells[column];
  }

  /** What is wrong with a row that is not whole; {@code id} is the column of the record's id. */
  Finding fault(int id) {
    if (code == null) {
      throw new IllegalStateException("expected a row with a fault, found a whole one");
    }
    return new Finding(code, at(), cells.length == 0 ? "" : cells[id], "", "", message);
  }
}
