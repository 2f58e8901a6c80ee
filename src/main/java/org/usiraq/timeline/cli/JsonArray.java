package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;

/** Records as a JSON array, one a line. */
final class JsonArray {

  private JsonArray() {}

  static <R extends Entity> void write(Table<R> table, List<R> records, Terminal terminal)
      throws IOException {
    Path lines = Files.createTempFile("us-iraq", ".jsonl");
    TimelineJson.writeLines(table, records, lines);
    String text = Files.readString(lines, StandardCharsets.UTF_8).stripTrailing();
    Files.delete(lines);
    terminal.print("[" + (text.isEmpty() ? "" : "\n" + text.replace("\n", ",\n")) + "\n]\n");
  }
}
