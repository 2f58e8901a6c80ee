package org.usiraq.timeline.csv;

import java.util.Arrays;
import java.util.List;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** The header of a file: in which cell of a row each column of its table stands. Immutable. */
final class Header {
  private final int width;

  /** For each column of the table the cell it stands in, -1 if there is none. */
  private final int[] cellOf;

  /** Whether the file has the columns of the table and no others, in their order. */
  private final boolean same;

  private Header(int width, int[] cellOf) {
    this.width = width;
    this.cellOf = cellOf;
    boolean inOrder = width == cellOf.length;
    for (int i = 0; i < cellOf.length; i++) {
      inOrder &= cellOf[i] == i;
    }
    this.same = inOrder;
  }

  /** Returns the header of a file of which nothing can be read. */
  static Header none(CsvTable table) {
    int[] cellOf = new int[table.columns().size()];
    Arrays.fill(cellOf, -1);
    return new Header(0, cellOf);
  }

  /**
   * Reads a header, and tells what is wrong with it.
   *
   * @param table the table whose file it is of
   * @param cells its cells
   * @param findings what takes the faults
   */
  static Header of(CsvTable table, List<String> cells, Findings findings) {
    List<String> names = table.header();
    int[] cellOf = none(table).cellOf;
    List<String> missing = names.stream().filter(name -> !cells.contains(name)).toList();
    for (int cell = 0; cell < cells.size(); cell++) {
      String name = cells.get(cell);
      int column = names.indexOf(name);
      if (column < 0) {
        String near = Nearest.to(name, missing).map(n -> ", did you mean '" + n + "'?").orElse(".");
        String message = "unknown column" + near + " Expected " + String.join(", ", names);
        findings.add(fault(table, FindingCode.UNKNOWN_FIELD, name, message));
      } else if (cellOf[column] >= 0) {
        String message = "expected one column '" + name + "', found two";
        findings.add(fault(table, FindingCode.DUPLICATE_FIELD, name, message));
      } else {
        cellOf[column] = cell;
      }
    }
    for (String name : missing) {
      String message = "expected a column '" + name + "', found none";
      findings.add(fault(table, FindingCode.MISSING_FIELD, name, message));
    }
    return new Header(cells.size(), cellOf);
  }

  private static Finding fault(CsvTable table, FindingCode code, String field, String message) {
    return new Finding(code, Position.ofLine(table.fileName(), 1), "", field, "", message);
  }

  /** Whether the file has a column of the table. */
  boolean has(int column) {
    return cellOf[column] >= 0;
  }

  /** Makes a row of its cells, a ragged one where they are not as many as the header's. */
  Row row(Rows rows, long line, String[] cells) {
    if (same && cells.length == width) {
      return Row.of(rows, line, cells);
    }
    String[] columns = new String[cellOf.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = cellOf[i] >= 0 && cellOf[i] < cells.length ? cells[cellOf[i]] : "";
    }
    return cells.length == width
        ? Row.of(rows, line, columns)
        : Row.ragged(rows, line, columns, "expected " + width + " cells, found " + cells.length);
  }
}
