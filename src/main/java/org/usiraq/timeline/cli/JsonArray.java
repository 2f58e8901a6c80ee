package org.usiraq.timeline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;

/** Records as a JSON array, one a line. */
final class JsonArray {

  private JsonArray() {}

  static <R extends Entity> void write(Table<R> table, List<R> records, Terminal terminal)
      throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (RecordWriter<R> writer = TimelineJson.writer(table, lines, new WriteOptions(1))) {
      for (R entity : records) {
        writer.write(entity);
      }
    }
    // A line feed within a record is written as \n, so that each one here ends a record.
    String text = lines.toString(StandardCharsets.UTF_8).stripTrailing();
    terminal.print("[" + (text.isEmpty() ? "" : "\n" + text.replace("\n", ",\n")) + "\n]\n");
  }
}
