package org.usiraq.timeline.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Table;

/**
 * Makes the rows of the records of a table, for each of its files. Immutable.
 *
 * @param <R> the Java type of the records
 */
final class TablePrinter<R extends Entity> {

  /** What makes the rows of a record for one file. */
  private interface Rows<R> {
    void print(R entity, CSVPrinter out) throws IOException;
  }

  private final List<CsvTable> files = new ArrayList<>();
  private final List<Rows<R>> rows = new ArrayList<>();

  TablePrinter(Table<R> table) {
    List<Column<R, ?>> columns = CsvTables.cells(table);
    add(
        CsvTables.of(table),
        (entity, out) -> {
          cells(entity, columns, out);
          out.println();
        });
    for (Column<R, ?> list : CsvTables.lists(table)) {
      add(CsvTables.of(table, list), listRows(list));
    }
    rows.add(
        (entity, out) -> {
          for (String former : entity.formerIds()) {
            out.printRecord(table.name(), former, entity.id());
          }
        });
  }

  private void add(CsvTable file, Rows<R> of) {
    files.add(file);
    rows.add(of);
  }

  @SuppressWarnings("unchecked") // A column whose type is a list of E holds lists of E.
  private static <R extends Entity, V> Rows<R> listRows(Column<R, V> list) {
    List<Column<Object, ?>> columns = ((ListOf<Object>) list.type()).item().columns();
    return (entity, out) -> {
      int position = 0;
      V elements = list.get(entity);
      for (Object element : elements == null ? List.of() : (List<Object>) elements) {
        position++;
        out.print(entity.id());
        out.print(position);
        cells(element, columns, out);
        out.println();
      }
    };
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

  /** Returns the files that the table has for itself. */
  List<CsvTable> files() {
    return files;
  }

  /** Makes the header of a file. */
  static byte[] header(CsvTable file) {
    return (String.join(",", file.header()) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Makes the rows of records: for each file, then those of their former ids. */
  List<byte[]> print(List<R> records) throws IOException {
    List<byte[]> all = new ArrayList<>(rows.size());
    for (Rows<R> of : rows) {
      StringBuilder text = new StringBuilder();
      try (CSVPrinter out = new CSVPrinter(text, Dialect.FORMAT)) {
        for (R entity : records) {
          of.print(entity, out);
        }
      }
      all.add(text.toString().getBytes(StandardCharsets.UTF_8));
    }
    return all;
  }
}
