package org.usiraq.timeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Located;

/** Opens readers and writers of the records of one table, by the format. */
final class TableFormats {

  private TableFormats() {}

  static <R extends Entity> Records<R> read(TableFile<R> file, Findings findings)
      throws IOException {
    Draft draft = new Draft();
    TimelineJson.readLines(file.table(), file.path(), draft, findings);
    return new Listed<>(draft.of(file.table()).stream().map(Located::record).toList());
  }

  static <R extends Entity> Records<R> lines(Table<R> table, InputStream in, Findings findings)
      throws IOException {
    java.nio.file.Path copy = Files.createTempFile("cli", ".jsonl");
    Files.write(copy, in.readAllBytes());
    return read(new TableFile<>(copy, Format.JSONL, table), findings);
  }

  static <R extends Entity> RecordWriter<R> lines(Table<R> table, OutputStream out)
      throws IOException {
    java.nio.file.Path copy = Files.createTempFile("cli", ".jsonl");
    RecordWriter<R> w = write(new TableFile<>(copy, Format.JSONL, table), Unnamed.dataset(table));
    return new RecordWriter<>() {
      @Override
      public void write(R record) throws IOException {
        w.write(record);
      }

      @Override
      public void close() throws IOException {
        w.close();
        Files.copy(copy, out);
      }
    };
  }

  static <R extends Entity> RecordWriter<R> write(TableFile<R> file, Metadata metadata)
      throws IOException {
    List<R> list = new ArrayList<>();
    return new RecordWriter<>() {
      @Override
      public void write(R record) {
        list.add(record);
      }

      @Override
      public void close() throws IOException {
        TimelineJson.writeLines(file.table(), list, file.path());
      }
    };
  }
}
