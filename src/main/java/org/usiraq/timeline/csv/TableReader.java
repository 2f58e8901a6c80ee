package org.usiraq.timeline.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.csv.MergedRows.Taken;
import org.usiraq.timeline.csv.RecordMaker.Gathered;
import org.usiraq.timeline.io.Batches;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Batch;
import org.usiraq.timeline.validate.Finding;

/**
 * Puts the rows of the files of one table together by record, for others to make records of them.
 * For one thread.
 *
 * @param <R> the Java type of the records
 */
final class TableReader<R extends Entity> implements Batches.Source<R> {

  /** Enough that a task is worth its cost. */
  private static final int BATCH = 256;

  private final Table<R> table;
  private final Setting setting;
  private final FormerIdsReader formerIds;

  /** Whether nobody else needs the former ids and the crew. */
  private final boolean alone;

  private final int id;
  private final QuickCells cells;
  private final Optional<RowFile> file;
  private final List<ListReader<R, ?>> lists = new ArrayList<>();

  /** Whether the file of the table is there, and tells records apart. */
  private final boolean readable;

  /** Whether there is what a record needs. */
  private final boolean fit;

  private final List<Finding> passed = new ArrayList<>();
  private final Consumer<Finding> told = passed::add;
  private List<Row> piece = List.of();
  private int next;
  private boolean finished;

  /**
   * Opens the files of a table.
   *
   * @param table the table
   * @param formerIds the former ids
   * @param alone whether they and the crew are closed with this
   * @param setting where the files are, and who helps
   */
  TableReader(Table<R> table, FormerIdsReader formerIds, boolean alone, Setting setting)
      throws IOException {
    this.table = table;
    this.setting = setting;
    this.formerIds = formerIds;
    this.alone = alone;
    this.id = CsvTables.id(table);
    this.cells = new QuickCells(table.struct(), 0);
    this.file = RowFile.open(CsvTables.of(table), setting, alone ? this::prepare : rows -> {});
    this.readable = has(id);
    boolean all = readable;
    List<Column<R, ?>> columns = CsvTables.cells(table);
    for (int i = 0; i < columns.size(); i++) {
      all &= has(i) || !columns.get(i).required();
    }
    this.fit = all;
    try {
      for (Column<R, ?> list : CsvTables.lists(table)) {
        lists.add(ListReader.open(table, list, alone, setting));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Returns the records of one table alone; the crew is closed with them. */
  static <R extends Entity> Records<R> open(Table<R> table, Setting setting) throws IOException {
    FormerIdsReader formerIds = new FormerIdsReader(Optional.of(table), setting);
    TableReader<R> reader = new TableReader<>(table, formerIds, true, setting);
    return new Batches<>(reader, setting.crew(), setting.findings());
  }

  private boolean has(int column) {
    return file.isPresent() && file.get().header().has(column);
  }

  /** Makes values of the cells of rows, for the records that are made in a hurry. */
  private void prepare(Rows rows) {
    for (Row row : rows.all()) {
      try {
        @Nullable Object[] values = new Object[table.struct().columns().size()];
        cells.read(row, values);
        row.makes(values, 0);
      } catch (IllegalArgumentException e) {
        // Made again with care, which tells what is wrong.
      }
    }
  }

  @Override
  public Optional<Callable<Batch<R>>> next() throws IOException {
    List<Gathered> gathered = gather();
    Batch<R> batch = new Batch<>(table, setting.findings().kept());
    if (!gathered.isEmpty()) {
      return Optional.of(() -> fill(batch, gathered));
    }
    if (finished) {
      return Optional.empty();
    }
    finished = true;
    finish(batch);
    return Optional.of(() -> batch);
  }

  private Batch<R> fill(Batch<R> batch, List<Gathered> gathered) {
    RecordMaker<R> maker = new RecordMaker<>(lists, fit, !alone, batch);
    gathered.forEach(maker::make);
    return batch;
  }

  private List<Gathered> gather() throws IOException {
    List<Gathered> batch = new ArrayList<>(BATCH);
    for (Row row = row(); row != null; row = row()) {
      batch.add(gather(row));
      if (batch.size() == BATCH) {
        break;
      }
    }
    return batch;
  }

  private Gathered gather(Row row) throws IOException {
    if (row.damaged()) {
      forgive();
      return new Gathered(row, Taken.NONE, List.of(), List.of());
    }
    String record = row.cell(id);
    Taken former = formerIds.take(table, record, told);
    List<Taken> taken = new ArrayList<>(lists.size());
    for (int i = 0; i < lists.size(); i++) {
      taken.add(lists.get(i).take(record, told));
    }
    List<Finding> passed = List.copyOf(this.passed);
    this.passed.clear();
    return new Gathered(row, former, taken, passed);
  }

  private void forgive() {
    formerIds.forgive();
    lists.forEach(ListReader::forgive);
  }

  /** Returns the next row; null at the end. */
  private @Nullable Row row() throws IOException {
    while (next == piece.size()) {
      Optional<Rows> rows = readable ? file.orElseThrow().next() : Optional.empty();
      if (rows.isEmpty()) {
        return null;
      }
      piece = rows.get().all();
      next = 0;
    }
    return piece.get(next++);
  }

  /** Tells what is left when there are no more records. */
  private void finish(Batch<R> batch) throws IOException {
    Consumer<Finding> told = batch.findings()::add;
    if (readable) {
      for (ListReader<R, ?> list : lists) {
        list.finish(told);
      }
    } else {
      formerIds.forgive();
      batch.incomplete();
    }
    if (alone) {
      formerIds.finish(told);
    }
  }

  @Override
  public void close() throws IOException {
    if (alone) {
      setting.crew().close(); // First, for tasks may be at work on what the files gave.
      formerIds.close();
    }
    for (ListReader<R, ?> list : lists) {
      list.close();
    }
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
