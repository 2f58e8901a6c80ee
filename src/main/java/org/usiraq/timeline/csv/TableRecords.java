package org.usiraq.timeline.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Position;

/**
 * The records of one table, one after the other.
 *
 * @param <R> the Java type of the records
 */
final class TableRecords<R extends Entity> implements Records<R> {
  private final Setting setting;
  private final FormerIdsReader formerIds;
  private final TableReader<R, Target.Listed<R>> reader;
  private Target.Listed<R> batch = new Target.Listed<>();
  private final Iterator<R> iterator =
      new Iterator<>() {
        @Override
        public boolean hasNext() {
          return TableRecords.this.hasNext();
        }

        @Override
        public R next() {
          return TableRecords.this.next();
        }
      };
  private Position position = Position.NONE;
  private int next;
  private boolean ended;

  /** Reads a table; the crew is closed with this. */
  TableRecords(Table<R> table, Setting setting) throws IOException {
    this.setting = setting;
    this.formerIds = new FormerIdsReader(Optional.of(table), setting);
    try {
      this.reader = new TableReader<>(table, formerIds, Target.Listed::new, setting);
    } catch (IOException | RuntimeException e) {
      formerIds.close();
      throw e;
    }
  }

  @Override
  public Iterator<R> iterator() {
    return iterator;
  }

  private boolean hasNext() {
    try {
      while (!ended && next == batch.records().size()) {
        advance();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return !ended;
  }

  private void advance() throws IOException {
    Optional<Target.Listed<R>> more = reader.next();
    if (more.isPresent()) {
      batch = more.get();
      next = 0;
    } else {
      ended = true;
      formerIds.finish(setting.findings()::add);
    }
  }

  private R next() {
    if (!hasNext()) {
      throw new NoSuchElementException("expected another record, found the end");
    }
    position = batch.positions().get(next);
    return batch.records().get(next++);
  }

  @Override
  public Position position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    ended = true;
    setting.crew().close();
    reader.close();
    formerIds.close();
  }
}
