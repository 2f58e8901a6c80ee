package org.usiraq.timeline.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;

/** Writes tables that describe a dataset, whose rows are texts already. */
public final class CsvTexts {

  private CsvTexts() {}

  /**
   * Writes a table in the same form as the tables of a dataset.
   *
   * @param table the table
   * @param rows its rows: a text for each column, empty for null
   * @param file where to; an existing file is replaced
   * @throws IOException if it cannot be written
   */
  public static void write(CsvTable table, List<List<Optional<String>>> rows, Path file)
      throws IOException {
    try (BufferedWriter text = Files.newBufferedWriter(file);
        CSVPrinter out = new CSVPrinter(text, Dialect.FORMAT)) {
      out.printRecord(table.header());
      for (List<Optional<String>> row : rows) {
        for (Optional<String> cell : row) {
          out.print(cell.orElse(null));
        }
        out.println();
      }
    }
  }
}
