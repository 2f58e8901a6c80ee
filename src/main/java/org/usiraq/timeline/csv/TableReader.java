package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Findings;

/**
 * Reads the records of one table with their lists.
 *
 * <p>A record of which a part could not be read is not made, so that a fault of one row or of a
 * header is not told again for each field that it took away.
 *
 * @param <R> the Java type of the records
 */
final class TableReader<R extends Entity> implements Closeable {
  private final Table<R> table;
  private final Draft draft;
  private final Findings findings;
  private final FormerIdsReader formerIds;
  private final List<Column<R, ?>> columns;
  private final int id;
  private final Optional<CsvRows> rows;
  private final List<ListReader<R, ?>> lists = new ArrayList<>();
  private final Faults faults = new Faults();
  private final Assembler<R> assembler;

  TableReader(
      Table<R> table, Path folder, Draft draft, Findings findings, FormerIdsReader formerIds)
      throws IOException {
    this.table = table;
    this.draft = draft;
    this.findings = findings;
    this.formerIds = formerIds;
    this.columns = CsvTables.cells(table);
    this.id = CsvTables.of(table).header().indexOf("id");
    this.assembler = new Assembler<>(table.struct(), faults);
    this.rows = CsvRows.open(CsvTables.of(table), folder, findings);
    try {
      for (Column<R, ?> list : CsvTables.lists(table)) {
        lists.add(ListReader.open(table, list, folder, findings));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  void read() throws IOException {
    boolean all = rows.isPresent() && rows.get().has(id) && readRows(rows.get());
    if (!all) {
      formerIds.recordsMissing();
    }
    for (ListReader<R, ?> list : lists) {
      list.finish(all);
    }
  }

  /** Reads the rows; false if the file broke off. */
  private boolean readRows(CsvRows file) throws IOException {
    boolean fit = true;
    for (int i = 0; i < columns.size(); i++) {
      fit &= file.has(i) || !columns.get(i).required();
    }
    for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
      if (row.get().whole()) {
        record(row.get(), fit);
      } else {
        pass(row.get());
      }
    }
    return !file.broken();
  }

  private void record(Row row, boolean fit) throws IOException {
    assembler.start(row.at());
    for (int i = 0; i < columns.size(); i++) {
      cell(columns.get(i), row.cell(i), row);
    }
    String name = row.cell(id);
    boolean whole = fit;
    formerIds.read(table, name, assembler);
    for (ListReader<R, ?> list : lists) {
      whole &= list.read(name, assembler);
    }
    if (whole) {
      draft.take(table, assembler, faults, findings);
    } else {
      draft.refuse(table, assembler, faults, findings);
    }
  }

  /** Passes over a ragged row and what belongs to it, but remembers its id. */
  private void pass(Row row) throws IOException {
    assembler.start(row.at());
    String name = row.cell(id);
    if (Texts.idProblem(name).isEmpty()) {
      cell(columns.get(id), name, row);
    }
    formerIds.skip(table, name);
    for (ListReader<R, ?> list : lists) {
      list.skip(name);
    }
    draft.refuse(table, assembler, faults, findings);
  }

  private void cell(Column<R, ?> column, String text, Row row) {
    if (!text.isEmpty()) {
      assembler.text(column, text, row.at());
    }
  }

  @Override
  public void close() throws IOException {
    for (ListReader<R, ?> list : lists) {
      list.close();
    }
    if (rows.isPresent()) {
      rows.get().close();
    }
  }
}
