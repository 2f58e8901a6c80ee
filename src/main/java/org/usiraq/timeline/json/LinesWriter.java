package org.usiraq.timeline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.usiraq.timeline.io.Ordered;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.table.Struct;

/** Writes one record a line, a few hundred in a task. */
final class LinesWriter<R> implements RecordWriter<R> {
  private static final int BATCH = 256;
  private static final int BYTES = 1 << 18;

  private final Struct<R> struct;
  private final OutputStream out;
  private final Closeable file;
  private final Ordered<ByteArrayOutputStream> tasks;
  private List<R> batch = new ArrayList<>(BATCH);

  /**
   * @param file what to close in the end
   */
  LinesWriter(Struct<R> struct, OutputStream out, Closeable file, WriteOptions options) {
    this.struct = struct;
    this.out = out;
    this.file = file;
    this.tasks = new Ordered<>(options.threads(), "writer");
  }

  @Override
  public void write(R record) throws IOException {
    batch.add(record);
    if (batch.size() == BATCH) {
      submit();
    }
  }

  private void submit() throws IOException {
    if (tasks.full()) {
      tasks.take().writeTo(out);
    }
    List<R> records = batch;
    batch = new ArrayList<>(BATCH);
    tasks.submit(() -> encode(records));
  }

  private ByteArrayOutputStream encode(List<R> records) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BYTES);
    try (JsonGenerator json = JsonRecords.FACTORY.createGenerator(bytes)) {
      json.setRootValueSeparator(null);
      for (R record : records) {
        JsonRecords.write(json, struct, record);
        json.writeRaw('\n');
      }
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    try (file;
        tasks) {
      if (!batch.isEmpty()) {
        submit();
      }
      while (!tasks.isEmpty()) {
        tasks.take().writeTo(out);
      }
      out.flush();
    }
  }
}
