package org.usiraq.timeline.json;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.usiraq.timeline.io.Batches;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Batch;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Position;

/** The stretches of a file of JSON Lines. */
final class LinesSource<R extends Entity> implements Batches.Source<R> {
  private final Table<R> table;
  private final LineChunks chunks;
  private final Closeable file;
  private final String name;
  private final int kept;
  private final boolean references;
  private final Limits limits;
  private final JsonFactory factory;
  private final Queue<LinesReader<R>> readers = new ConcurrentLinkedQueue<>();

  /**
   * @param file what to close in the end
   * @param name what to call the file in findings
   * @param kept how many findings of each severity to keep
   * @param limits how much a line may hold
   * @param references whether to keep what the records refer to
   */
  LinesSource(
      Table<R> table,
      InputStream in,
      Closeable file,
      String name,
      int kept,
      boolean references,
      Limits limits) {
    this.table = table;
    this.chunks = new LineChunks(in, limits.record());
    this.limits = limits;
    this.factory = Jackson.reading(limits);
    this.file = file;
    this.name = name;
    this.kept = kept;
    this.references = references;
  }

  @Override
  public Optional<Callable<Batch<R>>> next() throws IOException {
    return chunks.next().map(chunk -> () -> chunk.tooLong() ? tooLong(chunk) : read(chunk));
  }

  /** Reads with what another task has left: a reader remembers the values it has met. */
  private Batch<R> read(LineChunks.Chunk chunk) throws IOException {
    LinesReader<R> idle = readers.poll();
    LinesReader<R> reader =
        idle == null ? new LinesReader<>(table, name, kept, references, factory) : idle;
    Batch<R> batch = reader.read(chunk);
    chunks.giveBack(chunk, reader.lines());
    readers.add(reader);
    return batch;
  }

  private Batch<R> tooLong(LineChunks.Chunk chunk) {
    Batch<R> batch = new Batch<>(table, kept);
    String message = "expected a line of at most " + limits.record() + " bytes, found a longer one";
    Position at = Position.ofLine(name, chunk.firstLine());
    batch.incomplete(new Finding(FindingCode.MALFORMED, at, "", "", "", message));
    return batch;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
