package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.usiraq.timeline.io.Ordered;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;

/**
 * Writes the records of one table with their lists, batch by batch: others make the rows, which
 * come into the files in order.
 *
 * @param <R> the Java type of the records
 */
final class TableWriter<R extends Entity> implements RecordWriter<R> {

  /** Enough that a task is worth its cost. */
  private static final int BATCH = 256;

  private final TablePrinter<R> printer;
  private final Ordered<List<byte[]>> batches;
  private final List<OutputStream> files = new ArrayList<>();
  private final FormerIdsFile formerIds;
  private List<R> batch = new ArrayList<>(BATCH);
  private boolean failed;
  private boolean closed;

  TableWriter(Table<R> table, Path folder, int threads) throws IOException {
    printer = new TablePrinter<>(table);
    formerIds = new FormerIdsFile(table, folder);
    batches = new Ordered<>(threads, "csv-writer");
    try {
      for (CsvTable file : printer.files()) {
        OutputStream out = Files.newOutputStream(folder.resolve(file.fileName()));
        files.add(out);
        out.write(TablePrinter.header(file));
      }
    } catch (IOException | RuntimeException e) {
      failed = true;
      close();
      throw e;
    }
  }

  @Override
  public void write(R entity) throws IOException {
    if (failed || closed) {
      throw new IOException("expected an open writer, found one that is closed or has failed");
    }
    batch.add(entity);
    if (batch.size() == BATCH) {
      submit();
    }
  }

  private void submit() throws IOException {
    List<R> full = batch;
    batch = new ArrayList<>(BATCH);
    batches.submit(() -> printer.print(full));
    if (batches.full()) {
      take();
    }
  }

  private void take() throws IOException {
    failed = true; // Unless all of this is done.
    List<byte[]> rows = batches.take();
    for (int i = 0; i < files.size(); i++) {
      files.get(i).write(rows.get(i));
    }
    formerIds.write(rows.get(files.size()));
    failed = false;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    List<Closeable> open = new ArrayList<>(files);
    open.add(formerIds);
    open.add(batches);
    try {
      if (!failed) {
        finish();
      }
    } finally {
      closeAll(open);
    }
  }

  private void finish() throws IOException {
    submit();
    while (!batches.isEmpty()) {
      take();
    }
    formerIds.finish();
  }

  private static void closeAll(List<Closeable> open) throws IOException {
    if (!open.isEmpty()) {
      try {
        open.get(0).close();
      } finally {
        closeAll(open.subList(1, open.size()));
      }
    }
  }
}
