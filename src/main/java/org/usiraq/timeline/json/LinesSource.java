package org.usiraq.timeline.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.usiraq.timeline.io.Batches;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Batch;

/** The stretches of a file of JSON Lines. */
final class LinesSource<R extends Entity> implements Batches.Source<R> {
  private final Table<R> table;
  private final LineChunks chunks;
  private final Closeable file;
  private final String name;
  private final int kept;
  private final boolean references;

  /**
   * @param file what to close in the end
   * @param name what to call the file in findings
   * @param kept how many findings of each severity to keep
   * @param references whether to keep what the records refer to
   */
  LinesSource(
      Table<R> table, InputStream in, Closeable file, String name, int kept, boolean references) {
    this.table = table;
    this.chunks = new LineChunks(in);
    this.file = file;
    this.name = name;
    this.kept = kept;
    this.references = references;
  }

  @Override
  public Optional<Callable<Batch<R>>> next() throws IOException {
    return chunks
        .next()
        .map(chunk -> () -> new LinesReader<>(table, chunk, name, kept, references).read());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
