package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Team;
import org.usiraq.timeline.table.Struct;

/**
 * Writes records column by column. A few hundred rows at a time are taken apart, each column at its
 * own pace, while the caller brings the next; of a group of rows only its compressed pages are
 * held. The bytes do not depend on the threads.
 *
 * @param <R> the Java type of the records
 */
public final class PageWriter<R> implements RecordWriter<R> {

  /** The rows of a step: few enough that records are still in the processor's caches. */
  private static final int STEP = 500;

  private final ParquetFileWriter file;
  private final Map<String, String> keys;
  private final Supplier<ColumnChunkPageWriteStore> stores;
  private final int rowsPerGroup;
  private final List<Shredder<R>> leaves;
  private final Team team;
  private ColumnChunkPageWriteStore store;
  private List<R> rows = new ArrayList<>();
  private int rowsOfGroup;
  private boolean ended;

  /**
   * Starts a file.
   *
   * @param struct the shape of the records, without lists in lists
   * @param schema its columns, in the same order
   * @param file where to, not started
   * @param keys the metadata of the footer
   * @param stores makes what holds the compressed pages of a group of rows
   * @param rowsPerGroup the rows of a group
   * @param threads how many threads work
   * @throws IOException if the file cannot be written
   */
  public PageWriter(
      Struct<R> struct,
      MessageType schema,
      ParquetFileWriter file,
      Map<String, String> keys,
      Supplier<ColumnChunkPageWriteStore> stores,
      int rowsPerGroup,
      int threads)
      throws IOException {
    this.file = file;
    this.keys = keys;
    this.stores = stores;
    this.store = stores.get();
    this.rowsPerGroup = rowsPerGroup;
    this.leaves = Shredder.of(struct, schema.getColumns());
    this.team = new Team(threads, "parquet-pages");
    leaves.forEach(leaf -> leaf.leaf().start(store));
    file.start();
  }

  @Override
  public void write(R record) throws IOException {
    rows.add(record);
    rowsOfGroup++;
    if (rowsOfGroup == rowsPerGroup) {
      endGroup();
    } else if (rows.size() == STEP) {
      step();
    }
  }

  /** Lets the columns take the rows, and goes on. */
  private void step() throws IOException {
    List<R> taken = rows;
    rows = new ArrayList<>(STEP);
    start(leaf -> () -> leaf.take(taken), () -> {});
  }

  private void endGroup() throws IOException {
    step();
    ColumnChunkPageWriteStore ended = store;
    ColumnChunkPageWriteStore next = stores.get();
    int count = rowsOfGroup;
    store = next;
    rowsOfGroup = 0;
    start(
        leaf ->
            () -> {
              leaf.leaf().end();
              leaf.leaf().start(next);
            },
        () -> {
          file.startBlock(count);
          ended.flushToFileWriter(file);
          file.endBlock();
          ended.close();
        });
  }

  private void start(Function<Shredder<R>, Team.Job> each, Team.Job last) throws IOException {
    team.start(Stream.concat(leaves.stream().map(each), Stream.of(last)).toList());
    team.await(team.ahead() - 1);
  }

  @Override
  public void close() throws IOException {
    if (ended) {
      return;
    }
    ended = true;
    try (file;
        team) {
      if (rowsOfGroup > 0) {
        endGroup();
      }
      team.await(0);
      store.close();
      file.end(keys);
    }
  }
}
