package org.usiraq.timeline.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.validate.Batch;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Located;
import org.usiraq.timeline.validate.Position;

/**
 * Reads a table stretch by stretch, each by a task of its own, and gives the records in their
 * order. For one thread, which others may help.
 *
 * @param <R> the Java type of the records
 */
public final class Batches<R extends Entity> implements Records<R> {

  /**
   * Where the stretches come from; asked by one thread.
   *
   * @param <R> the Java type of the records
   */
  public interface Source<R extends Entity> extends Closeable {

    /**
     * {@return a task that reads the next stretch, or empty if there is none}
     *
     * @throws IOException if the file cannot be read
     */
    Optional<Callable<Batch<R>>> next() throws IOException;
  }

  private final Source<R> source;
  private final Findings findings;
  private final Ordered<Batch<R>> tasks;
  private final Iterator<R> records = new Unread();
  private Position position = Position.NONE;
  private boolean ended;

  /**
   * Makes a reader.
   *
   * @param source where the stretches come from; closed with this
   * @param options how many threads read
   * @param findings what takes the findings
   */
  public Batches(Source<R> source, ReadOptions options, Findings findings) {
    this(source, new Ordered<>(options.threads(), "reader"), findings);
  }

  /**
   * Makes a reader whose source has tasks for the same threads.
   *
   * @param source where the stretches come from; closed with this
   * @param crew the threads that read; not closed with this
   * @param findings what takes the findings
   */
  public Batches(Source<R> source, Crew crew, Findings findings) {
    this(source, new Ordered<>(crew), findings);
  }

  private Batches(Source<R> source, Ordered<Batch<R>> tasks, Findings findings) {
    this.source = source;
    this.findings = findings;
    this.tasks = tasks;
  }

  /**
   * Reads the next stretch, in place of its records one by one.
   *
   * @return the stretch, its findings passed on already; empty at the end of the table
   * @throws IOException if the file cannot be read
   */
  public Optional<Batch<R>> next() throws IOException {
    while (!ended && !tasks.full()) {
      Optional<Callable<Batch<R>>> task = source.next();
      task.ifPresent(tasks::submit);
      ended = task.isEmpty();
    }
    if (tasks.isEmpty()) {
      return Optional.empty();
    }
    Batch<R> batch = tasks.take();
    findings.addAll(batch.findings());
    return Optional.of(batch);
  }

  @Override
  public Iterator<R> iterator() {
    return records;
  }

  @Override
  public Position position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    tasks.close();
    source.close();
  }

  /** The records of one stretch after the other. */
  private final class Unread implements Iterator<R> {
    private Iterator<Located<R>> batch = Collections.emptyIterator();

    @Override
    public boolean hasNext() {
      while (!batch.hasNext()) {
        Optional<Batch<R>> next;
        try {
          next = Batches.this.next();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        if (next.isEmpty()) {
          return false;
        }
        batch = next.get().records().iterator();
      }
      return true;
    }

    @Override
    public R next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no more records");
      }
      Located<R> located = batch.next();
      position = located.origin().record();
      return located.record();
    }
  }
}
