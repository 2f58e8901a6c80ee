package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
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
  static Optional<TableFile<?>> find(Path path, Optional<Table<?>> told) {
    Optional<Format> format = Inputs.format(path).filter(f -> f != Format.JSON);
    if (format.isEmpty() || Files.isDirectory(path)) {
      return Optional.empty();
    }
    Table<?> table =
        told.or(() -> Inputs.table(path))
            .orElseThrow(
                () ->
                    new UsageException(
                        path
                            + ": expected a name of a table, such as events"
                            + format.get().ending()));
    return Optional.of(new TableFile<>(path, format.get(), table));
  }

  /** Opens the file, whose records are read as they are asked for. */
  Records<R> open(Findings findings) throws IOException {
    if (Files.notExists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return TableFormats.read(this, findings);
  }

  /** Where a file lies that a finding names: some readers name it within its folder. */
  String locate(String file) {
    Path beside = path.resolveSibling(file);
    return file.equals(path.toString()) || Files.notExists(beside) ? file : beside.toString();
  }
}
