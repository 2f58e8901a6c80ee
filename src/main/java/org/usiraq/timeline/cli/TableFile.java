package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;

/**
 * A file of one table.
 *
 * @param path where it is
 * @param format what it is
 * @param table the table
 * @param <R> the Java type of the records
 */
record TableFile<R extends Entity>(Path path, Format format, Table<R> table) {

  /** The table's file that a path names, if it names one. */
  static Optional<TableFile<?>> find(Path path) {
    Optional<Format> format = Inputs.format(path).filter(f -> f != Format.JSON);
    if (format.isEmpty() || Files.isDirectory(path)) {
      return Optional.empty();
    }
    Table<?> table =
        Inputs.table(path)
            .orElseThrow(
                () ->
                    new UsageException(
                        path + ": expected a name of a table, such as events.jsonl"));
    return Optional.of(new TableFile<>(path, format.get(), table));
  }

  void check(Findings findings, Terminal terminal) throws IOException {
    if (Files.notExists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    TimelineJson.readLines(table, path, new Draft(), findings);
  }

  String locate(String file) {
    return file;
  }
}
