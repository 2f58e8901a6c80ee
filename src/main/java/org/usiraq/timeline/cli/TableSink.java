package org.usiraq.timeline.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.mapping.ImportSink;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Position;

/** Writes records as they are imported, each into the file of its table. */
final class TableSink implements ImportSink, Closeable {
  private final Map<Table<?>, RecordWriter<?>> writers = new LinkedHashMap<>();

  TableSink(Target target, Path place, Metadata metadata) throws IOException {
    for (Table<?> table : Tables.ALL) {
      writers.put(table, TableFormats.write(target.fileOf(table, place), metadata));
    }
  }

  @Override
  public <R extends Entity> void take(Table<R> table, R entity, Position at) throws IOException {
    @SuppressWarnings("unchecked") // The constructor made a writer of the table's own records.
    RecordWriter<R> writer = (RecordWriter<R>) Objects.requireNonNull(writers.get(table));
    writer.write(entity);
  }

  @Override
  public void close() throws IOException {
    for (RecordWriter<?> writer : writers.values()) {
      writer.close();
    }
  }
}
