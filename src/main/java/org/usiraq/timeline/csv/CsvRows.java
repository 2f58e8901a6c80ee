package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** Reads the rows of one file, and tells what is wrong with its header and its form. */
final class CsvRows implements Closeable {
  private final CsvTable table;
  private final Findings findings;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  /** For each column of the table the cell it stands in, -1 if there is none. */
  private final int[] cellOf;

  private int width;
  private boolean broken;

  private CsvRows(CsvTable table, Path file, Findings findings) throws IOException {
    this.table = table;
    this.findings = findings;
    this.parser =
        Dialect.FORMAT.parse(new Utf8Reader(Files.newInputStream(file), table.fileName()));
    this.records = parser.iterator();
    this.cellOf = new int[table.columns().size()];
    Arrays.fill(cellOf, -1);
  }

  /**
   * Opens the file of a table and reads its header.
   *
   * @return the rows, or empty if there is no file, which has been told
   */
  static Optional<CsvRows> open(CsvTable table, Path folder, Findings findings) throws IOException {
    Path file = folder.resolve(table.fileName());
    if (!Files.isRegularFile(file)) {
      findings.add(
          FindingCode.MISSING_FILE,
          Position.of(table.fileName()),
          "expected a file with the columns " + String.join(", ", table.header()) + ", found none");
      return Optional.empty();
    }
    CsvRows rows = new CsvRows(table, file, findings);
    try {
      rows.readHeader();
    } catch (IOException | RuntimeException e) {
      rows.close();
      throw e;
    }
    return Optional.of(rows);
  }

  private void readHeader() throws IOException {
    Optional<CSVRecord> header = nextRecord(1);
    if (header.isEmpty()) {
      if (!broken) {
        fault(FindingCode.MALFORMED, "", "expected a header, found an empty file");
        broken = true;
      }
      return;
    }
    width = header.get().size();
    List<String> names = table.header();
    List<String> unknown = new ArrayList<>();
    for (int cell = 0; cell < width; cell++) {
      String name = header.get().get(cell);
      int column = names.indexOf(name);
      if (column < 0) {
        unknown.add(name);
      } else if (cellOf[column] >= 0) {
        fault(FindingCode.DUPLICATE_FIELD, name, "expected one column '" + name + "', found two");
      } else {
        cellOf[column] = cell;
      }
    }
    List<String> missing = names.stream().filter(name -> !has(names.indexOf(name))).toList();
    for (String name : unknown) {
      String near = Nearest.to(name, missing).map(n -> ", did you mean '" + n + "'?").orElse(".");
      fault(
          FindingCode.UNKNOWN_FIELD,
          name,
          "unknown column" + near + " Expected " + String.join(", ", names));
    }
    for (String name : missing) {
      fault(FindingCode.MISSING_FIELD, name, "expected a column '" + name + "', found none");
    }
  }

  private void fault(FindingCode code, String field, String message) {
    Position header = Position.ofLine(table.fileName(), 1);
    findings.add(new Finding(code, header, "", field, "", message));
  }

  /** Whether the file has a column of the table. */
  boolean has(int column) {
    return cellOf[column] >= 0;
  }

  /** Whether the file broke off, so that rows may be missing. */
  boolean broken() {
    return broken;
  }

  /** Reads the next row; tells a ragged one. Empty at the end, and where the file breaks off. */
  Optional<Row> next() throws IOException {
    if (broken) {
      return Optional.empty();
    }
    long line = parser.getCurrentLineNumber() + 1;
    return nextRecord(line).map(cells -> row(cells, Position.ofLine(table.fileName(), line)));
  }

  private Row row(CSVRecord from, Position at) {
    boolean whole = from.size() == width;
    String[] cells = new String[cellOf.length];
    for (int column = 0; column < cells.length; column++) {
      int cell = cellOf[column];
      cells[column] = cell >= 0 && cell < from.size() ? from.get(cell) : "";
    }
    if (!whole) {
      // The record that the row is or belongs to, as far as that can be told.
      int key = Math.max(0, table.header().indexOf("id"));
      findings.add(
          new Finding(
              FindingCode.RAGGED_ROW,
              at,
              cells[key],
              "",
              "",
              "expected " + width + " cells, found " + from.size()));
    }
    return new Row(at, whole, List.of(cells));
  }

  private Optional<CSVRecord> nextRecord(long line) throws IOException {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      if (cause instanceof MalformedException bad) {
        findings.add(FindingCode.MALFORMED, bad.position(), String.valueOf(bad.getMessage()));
      } else if (cause instanceof CSVException) {
        findings.add(
            FindingCode.MALFORMED,
            Position.ofLine(table.fileName(), line),
            "expected a row as in RFC 4180, found a quote that is not closed, or text after one"
                + " that closes");
      } else {
        throw cause;
      }
      broken = true;
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
