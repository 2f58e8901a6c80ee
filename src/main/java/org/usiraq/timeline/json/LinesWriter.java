package org.usiraq.timeline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.usiraq.timeline.io.Ordered;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.table.Struct;

/** Writes one record a line, a few hundred in a task. */
final class LinesWriter<R> implements RecordWriter<R> {
  private static final int BATCH = 256;
  private static final int BYTES = 1 << 18;

  private final RecordPrinter<R> printer;
  private final OutputStream out;
  private final Closeable file;
  private final Ordered<ByteArrayOutputStream> tasks;

  /** Buffers to be used again, for they are in the cache. */
  private final Queue<ByteArrayOutputStream> written = new ConcurrentLinkedQueue<>();

  private List<R> batch = new ArrayList<>(BATCH);

  /**
   * @param file what to close in the end
   */
  LinesWriter(Struct<R> struct, OutputStream out, Closeable file, WriteOptions options) {
    this.printer = new RecordPrinter<>(struct);
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
      take();
    }
    List<R> records = batch;
    batch = new ArrayList<>(BATCH);
    tasks.submit(() -> encode(records));
  }

  private void take() throws IOException {
    ByteArrayOutputStream bytes = tasks.take();
    bytes.writeTo(out);
    bytes.reset();
    written.add(bytes);
  }

  private ByteArrayOutputStream encode(List<R> records) throws IOException {
    ByteArrayOutputStream old = written.poll();
    ByteArrayOutputStream bytes = old == null ? new ByteArrayOutputStream(BYTES) : old;
    try (JsonGenerator json = Jackson.FACTORY.createGenerator(bytes)) {
      json.setRootValueSeparator(null);
      for (R record : records) {
        printer.write(json, record);
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
        take();
      }
      out.flush();
    }
  }
}
