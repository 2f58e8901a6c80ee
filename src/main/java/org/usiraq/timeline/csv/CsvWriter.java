package org.usiraq.timeline.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/** Writes the tables of a timeline. For one thread. */
final class CsvWriter {

  /** What writes the rows of a file. */
  private interface Rows {
    void print(CSVPrinter out) throws IOException;
  }

  private final Timeline timeline;
  private final Path folder;

  CsvWriter(Timeline timeline, Path folder) {
    this.timeline = timeline;
    this.folder = folder;
  }

  void write() throws IOException {
    Files.createDirectories(folder);
    for (Table<?> table : Tables.ALL) {
      table(table);
    }
    file(CsvTables.FORMER_IDS, this::formerIds);
  }

  private <R extends Entity> void table(Table<R> table) throws IOException {
    List<R> records = table.of(timeline);
    file(
        CsvTables.of(table),
        out -> {
          List<Column<R, ?>> columns = CsvTables.cells(table);
          for (R entity : records) {
            cells(entity, columns, out);
            out.println();
          }
        });
    for (Column<R, ?> list : CsvTables.lists(table)) {
      file(CsvTables.of(table, list), out -> list(records, list, out));
    }
  }

  @SuppressWarnings("unchecked") // A column whose type is a list of E holds lists of E.
  private static <R extends Entity, V> void list(List<R> records, Column<R, V> list, CSVPrinter out)
      throws IOException {
    List<Column<Object, ?>> columns = ((ListOf<Object>) list.type()).item().columns();
    for (R entity : records) {
      int position = 0;
      V elements = list.get(entity);
      for (Object element : elements == null ? List.of() : (List<Object>) elements) {
        position++;
        out.print(entity.id());
        out.print(position);
        cells(element, columns, out);
        out.println();
      }
    }
  }

  private void formerIds(CSVPrinter out) throws IOException {
    for (Table<?> table : Tables.ALL) {
      for (Entity entity : table.of(timeline)) {
        for (String former : entity.formerIds()) {
          out.printRecord(table.name(), former, entity.id());
        }
      }
    }
  }

  private static <T> void cells(T struct, List<Column<T, ?>> columns, CSVPrinter out)
      throws IOException {
    for (Column<T, ?> column : columns) {
      cell(struct, column, out);
    }
  }

  private static <T, V> void cell(T struct, Column<T, V> column, CSVPrinter out)
      throws IOException {
    V value = column.get(struct);
    out.print(value == null ? null : ((Scalar<V>) column.type()).print(value));
  }

  private void file(CsvTable table, Rows rows) throws IOException {
    Path file = folder.resolve(table.fileName());
    try (BufferedWriter text = Files.newBufferedWriter(file);
        CSVPrinter out = new CSVPrinter(text, Dialect.FORMAT)) {
      out.printRecord(table.header());
      rows.print(out);
    }
  }
}
