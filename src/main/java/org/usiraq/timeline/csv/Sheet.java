package org.usiraq.timeline.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A sheet: what it is called, its columns, and the records that are its rows.
 *
 * @param name the name of its file, without the ending
 * @param columns the columns
 * @param records the records
 * @param <R> the Java type of the records
 */
record Sheet<R>(String name, List<Column<R>> columns, List<R> records) {

  /** Tells spreadsheets that the file is UTF-8. */
  private static final char BYTE_ORDER_MARK = '\ufeff';

  /**
   * A column.
   *
   * @param header its name
   * @param cell makes of a record what {@link Cells} gives
   * @param <R> the Java type of the records
   */
  record Column<R>(String header, Function<R, String> cell) {}

  void write(Path folder) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(name + ".csv"))) {
      write(out);
    }
  }

  void write(Writer out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    row(columns.stream().map(column -> Cells.text(column.header())).toList(), out);
    for (R entity : records) {
      row(columns.stream().map(column -> column.cell().apply(entity)).toList(), out);
    }
  }

  private static void row(List<String> cells, Writer out) throws IOException {
    out.write(String.join(",", cells));
    out.write("\r\n");
  }
}
