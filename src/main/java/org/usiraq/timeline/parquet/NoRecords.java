package org.usiraq.timeline.parquet;

import java.util.Collections;
import java.util.Iterator;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.validate.Position;

/**
 * What a file has that cannot be read.
 *
 * @param position the file
 * @param <T> what would have been read
 */
record NoRecords<T>(Position position) implements Records<T> {

  @Override
  public Iterator<T> iterator() {
    return Collections.emptyIterator();
  }

  @Override
  public void close() {}
}
