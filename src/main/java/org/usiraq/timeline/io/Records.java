package org.usiraq.timeline.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.usiraq.timeline.validate.Position;

/**
 * The records of one table, read as they are asked for, in the order in which they lie in the file.
 * A record with faults is left out, its faults told to the findings that the reader was given, at
 * the latest when the record after it is asked for.
 *
 * <pre>{@code
 * try (Records<Event> events = TimelineJson.records(Tables.EVENTS, file, ReadOptions.DEFAULT, findings)) {
 *   for (Event event : events) { … }
 * }
 * }</pre>
 *
 * <p>To be read once, by one thread; others may work behind it. Memory does not grow with the
 * records. To close it early frees its files and threads.
 *
 * @param <R> the Java type of the records
 */
public interface Records<R> extends Iterable<R>, Closeable {

  /**
   * {@return the records; the same iterator each time} Its methods throw an {@link
   * UncheckedIOException} where the file cannot be read.
   */
  @Override
  Iterator<R> iterator();

  /** {@return where the record was read that the iterator gave last} */
  Position position();

  /**
   * {@return the records that are still to come, in their order} To close the stream closes this.
   */
  default Stream<R> stream() {
    Spliterator<R> records =
        Spliterators.spliteratorUnknownSize(
            iterator(), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    return StreamSupport.stream(records, false)
        .onClose(
            () -> {
              try {
                close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }
}
