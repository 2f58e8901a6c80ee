package org.usiraq.timeline.csv;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.csv.MergedRows.Taken;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Batch;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Origin;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.QuickMaker;

/**
 * Makes the records of a batch of their rows. For one thread.
 *
 * <p>Where nobody asks where each field was read, and what records refer to, most are made in a
 * hurry: without an assembler, which is for those of which there is something to tell.
 *
 * <p>A record of which a part could not be read is not made, so that a fault of one row or of a
 * header is not told again for each field that it took away.
 *
 * @param <R> the Java type of the records
 */
final class RecordMaker<R extends Entity> {

  /**
   * The rows of a record, from all files.
   *
   * @param row the row of the record itself
   * @param formerIds the rows of its former ids
   * @param lists the rows of its lists, in the order of the lists
   * @param passed the faults of rows that were passed over on the way to these
   */
  record Gathered(Row row, Taken formerIds, List<Taken> lists, List<Finding> passed) {}

  private final List<Column<R, ?>> columns;
  private final List<ListReader<R, ?>> lists;
  private final boolean fit;
  private final int id;
  private final Column<R, List<String>> formerIds;
  private final Batch<R> batch;
  private final Faults faults;
  private final Assembler<R> assembler;
  private final QuickMaker<R> quick;

  /**
   * Makes a maker.
   *
   * @param lists what reads their lists
   * @param fit whether the file of the table has what a record needs
   * @param traced whether somebody asks for the references and for where each field was read
   * @param batch takes the records
   */
  RecordMaker(List<ListReader<R, ?>> lists, boolean fit, boolean traced, Batch<R> batch) {
    Table<R> table = batch.table();
    this.faults = new Faults(traced);
    this.quick = new QuickMaker<>(table.struct());
    this.columns = CsvTables.cells(table);
    this.lists = lists;
    this.fit = fit;
    this.id = CsvTables.id(table);
    this.formerIds = CsvTables.formerIds(table);
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
    Optional<R> made = fit ? quickly(from) : Optional.empty();
    if (made.isPresent()) {
      batch.take(made.get(), Origin.of(at), faults);
    } else {
      carefully(from, row, at);
    }
  }

  /** Returns the record, unless rows are not prepared or there may be something to tell of it. */
  private Optional<R> quickly(Gathered from) {
    try {
      @Nullable Object[] values = (@Nullable Object[]) from.row().made();
      if (values == null) {
        return Optional.empty();
      }
      values[formerIds.index()] = FormerIdsReader.quick(from.formerIds());
      for (int i = 0; i < lists.size(); i++) {
        values[lists.get(i).list().index()] = lists.get(i).quick(from.lists().get(i));
      }
      return Optional.of(quick.make(values));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // Made again with care, which tells what is wrong.
    }
  }

  private void carefully(Gathered from, Row row, Position at) {
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
