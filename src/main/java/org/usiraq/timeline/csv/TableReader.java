package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.csv.MergedRows.Taken;
import org.usiraq.timeline.io.Ordered;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;

/**
 * Reads the records of one table with their lists, batch by batch: puts the rows of all files
 * together by record, while others make records of the batches before. For one thread.
 *
 * @param <R> the Java type of the records
 * @param <T> where the records of a batch go
 */
final class TableReader<R extends Entity, T extends Target<R>> implements Closeable {

  /** Enough that a task is worth its cost. */
  private static final int BATCH = 256;

  /** What a task results in. */
  private record Result<T>(T target, Findings findings) {}

  private final Table<R> table;
  private final Setting setting;
  private final FormerIdsReader formerIds;
  private final Supplier<T> targets;
  private final int id;
  private final Ordered<Result<T>> batches;
  private final Optional<RowFile> file;
  private final List<ListReader<R, ?>> lists = new ArrayList<>();

  private final boolean readable;

  /** Whether there is what a record needs. */
  private final boolean fit;

  private List<Row> piece = List.of();
  private int next;
  private boolean finished;

  /**
   * Opens the files of a table.
   *
   * @param table the table
   * @param formerIds the former ids, which the caller closes
   * @param targets makes the target of a batch
   * @param setting where the files are, and who helps
   */
  TableReader(Table<R> table, FormerIdsReader formerIds, Supplier<T> targets, Setting setting)
      throws IOException {
    this.table = table;
    this.setting = setting;
    this.formerIds = formerIds;
    this.targets = targets;
    this.id = CsvTables.id(table);
    this.batches = new Ordered<>(setting.crew());
    this.file = RowFile.open(CsvTables.of(table), setting, rows -> {});
    this.readable = has(id);
    boolean all = readable;
    List<Column<R, ?>> columns = CsvTables.cells(table);
    for (int i = 0; i < columns.size(); i++) {
      all &= has(i) || !columns.get(i).required();
    }
    this.fit = all;
    try {
      for (Column<R, ?> list : CsvTables.lists(table)) {
        lists.add(ListReader.open(table, list, setting));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private boolean has(int column) {
    return file.isPresent() && file.get().header().has(column);
  }

  /** Whether the file of the table is there, and tells records apart. */
  boolean readable() {
    return readable;
  }

  /** Returns the next records, whose findings are told; empty at the end. */
  Optional<T> next() throws IOException {
    while (!batches.full()) {
      List<Gathered> batch = gather();
      if (batch.isEmpty()) {
        break;
      }
      batches.submit(() -> make(batch));
    }
    if (batches.isEmpty()) {
      finish();
      return Optional.empty();
    }
    Result<T> result = batches.take();
    result.findings().list().forEach(setting.findings()::add);
    return Optional.of(result.target());
  }

  private Result<T> make(List<Gathered> batch) {
    Findings findings = new Findings(Integer.MAX_VALUE); // All: a batch is small.
    T target = targets.get();
    RecordMaker<R> maker = new RecordMaker<>(table, lists, fit, findings);
    batch.forEach(from -> maker.make(from, target));
    return new Result<>(target, findings);
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
    List<Finding> passed = new ArrayList<>(0);
    Taken former = formerIds.take(table, record, passed::add);
    List<Taken> taken = new ArrayList<>(lists.size());
    for (ListReader<R, ?> list : lists) {
      taken.add(list.take(record, passed::add));
    }
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

  private void finish() throws IOException {
    if (finished) {
      return;
    }
    finished = true;
    if (readable) {
      Consumer<Finding> told = setting.findings()::add;
      for (ListReader<R, ?> list : lists) {
        list.finish(told);
      }
    } else {
      formerIds.forgive();
    }
  }

  @Override
  public void close() throws IOException {
    batches.close();
    for (ListReader<R, ?> list : lists) {
      list.close();
    }
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
