package org.usiraq.timeline.parquet;

import java.io.IOException;
import org.usiraq.timeline.io.RecordWriter;

/** Puts a file in place once it is complete; of one that cannot be written nothing is left. */
final class WholeFile<R> implements RecordWriter<R> {
  private final RecordWriter<R> writer;
  private final Location location;
  private boolean failed;
  private boolean ended;

  WholeFile(RecordWriter<R> writer, Location location) {
    this.writer = writer;
    this.location = location;
  }

  @Override
  public void write(R record) throws IOException {
    boolean before = failed;
    failed = true;
    writer.write(record);
    failed = before;
  }

  @Override
  public void close() throws IOException {
    if (ended) {
      return;
    }
    ended = true;
    boolean whole = false;
    try {
      writer.close();
      whole = !failed;
    } finally {
      if (whole) {
        location.commit();
      } else {
        location.discard();
      }
    }
  }
}
