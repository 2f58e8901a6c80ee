package org.usiraq.timeline.csv;

import java.util.List;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Batch;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/**
 * Makes the records of a batch of their rows. For one thread.
 *
 * <p>A record of which a part could not be read is not made, so that a fault of one row or of a
 * header is not told again for each field that it took away.
 *
 * @param <R> the Java type of the records
 */
final class RecordMaker<R extends Entity> {
  private final List<Column<R, ?>> columns;
  private final List<ListReader<R, ?>> lists;
  private final boolean fit;
  private final int id;
  private final Batch<R> batch;
  private final Faults faults = new Faults();
  private final Assembler<R> assembler;

  /**
   * Makes a maker.
   *
   * @param lists what reads their lists
   * @param fit whether the file of the table has what a record needs
   * @param batch takes the records
   */
  RecordMaker(List<ListReader<R, ?>> lists, boolean fit, Batch<R> batch) {
    Table<R> table = batch.table();
    this.columns = CsvTables.cells(table);
    this.lists = lists;
    this.fit = fit;
    this.id = CsvTables.id(table);
    this.batch = batch;
    this.assembler = new Assembler<>(table.struct(), faults);
  }

  void make(Gathered from) {
    from.passed().forEach(batch.findings()::add);
    Row row = from.row();
    if (row.damaged()) {
      batch.incomplete(row.fault(id));
      return;
    }
    Position at = row.at();
    assembler.start(at);
    boolean cells = cells(row, at);
    boolean lists = lists(from);
    if (fit && cells && lists) {
      batch.take(assembler, faults);
    } else {
      batch.refuse(assembler, faults);
    }
  }

  /** Gives the cells of a row; of a ragged one no more than its id. */
  private boolean cells(Row row, Position at) {
    if (row.whole()) {
      for (int i = 0; i < columns.size(); i++) {
        cell(i, row, at);
      }
      return true;
    }
    batch.findings().add(row.fault(id));
    if (Texts.idProblem(row.cell(id)).isEmpty()) {
      cell(id, row, at);
    }
    return false;
  }

  private void cell(int column, Row row, Position at) {
    String text = row.cell(column);
    if (!text.isEmpty()) {
      assembler.text(columns.get(column), text, at);
    }
  }

  private boolean lists(Gathered from) {
    Findings findings = batch.findings();
    boolean whole = FormerIdsReader.read(batch.table(), from.formerIds(), assembler, findings);
    for (int i = 0; i < lists.size(); i++) {
      whole &= lists.get(i).read(from.row().cell(id), from.lists().get(i), assembler, findings);
    }
    return whole;
  }
}
