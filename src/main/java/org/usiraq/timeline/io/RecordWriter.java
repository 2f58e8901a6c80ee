package org.usiraq.timeline.io;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes records of one table one after the other, in the order in which they are given. For one
 * thread; others may work behind it. Memory does not grow with the records: to write waits while
 * too much is under way.
 *
 * @param <R> the Java type of the records
 */
public interface RecordWriter<R> extends Closeable {

  /**
   * Writes a record.
   *
   * @param record the record
   * @throws IOException if this one, or one given before, could not be written
   */
  void write(R record) throws IOException;

  /**
   * Writes what is still under way, and ends the file.
   *
   * @throws IOException if that cannot be done; the file is then not complete
   */
  @Override
  void close() throws IOException;
}
