package org.usiraq.timeline.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** The header of a file: in which cell of a row each column of its table stands. Immutable. */
final class Header {
  /** What stands in the header. */
  private final String[] names;

  private final int width;

  /** For each column of the table the cell it stands in, -1 if there is none. */
  private final int[] cellOf;

  /** Whether the file has the columns of the table and no others, in their order. */
  private final boolean same;

  private Header(String[] names, int[] cellOf) {
    this.names = names;
    this.width = names.length;
    this.cellOf = cellOf;
    boolean inOrder = names.length == cellOf.length;
    for (int i = 0; i < cellOf.length; i++) {
      inOrder &= cellOf[i] == i;
    }
    this.same = inOrder;
  }

  /** Returns the header of a file of which nothing can be read. */
  static Header none(CsvTable table) {
    int[] cellOf = new int[table.columns().size()];
    Arrays.fill(cellOf, -1);
    return new Header(new String[0], cellOf);
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
    Header none = none(table);
    Optional<String> separator = separator(names, cells);
    if (separator.isPresent()) {
      String message = "expected cells separated by commas, found '" + separator.get() + "'";
      findings.add(fault(table, FindingCode.MALFORMED, "", message));
      return none;
    }
    int[] cellOf = none.cellOf;
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
    return new Header(cells.toArray(String[]::new), cellOf);
  }

  /** What else separates the names, if that is why there is one cell. */
  private static Optional<String> separator(List<String> names, List<String> cells) {
    return cells.size() != 1 || names.contains(cells.get(0))
        ? Optional.empty()
        : Stream.of(";", "\t", "|")
            .filter(each -> names.contains(cells.get(0).split(Pattern.quote(each), 2)[0]))
            .findFirst();
  }

  private static Finding fault(CsvTable table, FindingCode code, String field, String message) {
    return new Finding(code, Position.ofLine(table.fileName(), 1), "", field, "", message);
  }

  /** Whether the file has a column of the table. */
  boolean has(int column) {
    return cellOf[column] >= 0;
  }

  private static boolean isTags(String[] cells) {
    return Arrays.stream(cells).allMatch(cell -> cell.isEmpty() || cell.startsWith("#"));
  }

  /** Makes a row of its cells, a ragged one where they are not as many as the header's. */
  Row row(Rows rows, long line, String[] cells) {
    if (cells.length == width && cells[0].equals(names[0]) && Arrays.equals(cells, names)) {
      String message = "expected data, found the header again, which is left out";
      return Row.leftOut(rows, line, FindingCode.REPEATED_HEADER, message);
    }
    if (cells[0].startsWith("#") && isTags(cells)) {
      String message = "expected data, found a row of HXL tags, which is left out";
      return Row.leftOut(rows, line, FindingCode.TAG_ROW, message);
    }
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
