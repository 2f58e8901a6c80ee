package org.usiraq.timeline.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.IntPredicate;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * Writes the former ids of one table into the file that holds those of all tables in their order:
 * the rows of the others stay. It is written beside the old file, whose place it takes in the end.
 * For one thread.
 */
final class FormerIdsFile implements Closeable {
  private final Path file;
  private final Path staging;
  private final int own;
  private final OutputStream out;

  /** Starts with the rows of the tables before this one. */
  FormerIdsFile(Table<?> table, Path folder) throws IOException {
    this.file = folder.resolve(CsvTables.FORMER_IDS.fileName());
    this.staging = folder.resolve(CsvTables.FORMER_IDS.fileName() + ".new");
    this.own = Tables.ALL.indexOf(table);
    this.out = Files.newOutputStream(staging);
    try {
      out.write(TablePrinter.header(CsvTables.FORMER_IDS));
      keep(other -> other < own);
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Adds rows of this table. */
  void write(byte[] rows) throws IOException {
    out.write(rows);
  }

  /** Ends with the rows of the tables behind this one. */
  void finish() throws IOException {
    keep(other -> other > own);
    out.close();
    Files.move(staging, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private void keep(IntPredicate which) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    CSVPrinter rows = new CSVPrinter(text, Dialect.FORMAT);
    try (CSVParser old = CSVParser.parse(file, StandardCharsets.UTF_8, Dialect.FORMAT)) {
      for (CSVRecord row : old) {
        int table = Tables.find(row.get(0)).map(Tables.ALL::indexOf).orElse(own);
        if (which.test(table)) {
          rows.printRecord((Object[]) row.values());
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    rows.flush();
  }

  /** Frees what is open; the old file stays as it is if this was not finished. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(staging);
  }
}
