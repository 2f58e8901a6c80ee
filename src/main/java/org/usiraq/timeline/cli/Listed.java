package org.usiraq.timeline.cli;

import java.util.Iterator;
import java.util.List;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.validate.Position;

/**
 * Records that are in memory already.
 *
 * @param <R> the Java type of the records
 */
final class Listed<R> implements Records<R> {
  private final Iterator<R> records;

  Listed(List<R> records) {
    this.records = records.iterator();
  }

  @Override
  public Iterator<R> iterator() {
    return records;
  }

  @Override
  public Position position() {
    return Position.NONE;
  }

  @Override
  public void close() {}
}
