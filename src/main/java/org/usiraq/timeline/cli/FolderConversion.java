package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Position;

/**
 * Converts a folder of tables into another, table by table and a record at a time, so that memory
 * does not grow with it. What only the whole can show is not looked for.
 */
final class FolderConversion {
  private final Input input;
  private final Target target;
  private final Terminal terminal;
  private final Findings findings = new Findings();

  FolderConversion(Input input, Target target, Terminal terminal) {
    this.input = input;
    this.target = target;
    this.terminal = terminal;
  }

  /** Whether a folder can be converted like this. */
  static boolean suits(Input input, Target target) {
    return target.isFolder() && input.format() != Format.JSON && input.format() != Format.YAML;
  }

  void run() throws IOException {
    Optional<Metadata> metadata = input.metadata(findings);
    List<String> counts = new ArrayList<>();
    target.write(
        place -> {
          for (Table<?> table : Tables.ALL) {
            Metadata named = metadata.orElseGet(() -> Unnamed.dataset(table));
            counts.add(convert(table, named, place) + " " + table);
          }
          if (findings.hasErrors() || metadata.isEmpty()) {
            throw new InvalidDataException(input.path().toString(), findings);
          }
          if (target.format() != Format.PARQUET) {
            Descriptor.write(metadata.get(), place);
          }
        },
        terminal);
    Metadata of = metadata.orElseThrow(); // Else it was refused.
    terminal.sayLast(
        "converted " + of.name() + " " + of.version() + ": " + String.join(", ", counts));
  }

  private <R extends Entity> long convert(Table<R> table, Metadata metadata, Path place)
      throws IOException {
    Path path = input.path().resolve(table.name() + input.format().ending());
    TableFile<R> file = new TableFile<>(path, input.format(), table);
    if (Files.notExists(path) && input.format() != Format.CSV) {
      findings.add(
          FindingCode.MISSING_FILE, Position.of(path.toString()), "expected a file, found none");
      return 0;
    }
    try (Records<R> records = TableFormats.read(file, findings);
        RecordWriter<R> writer = TableFormats.write(target.fileOf(table, place), metadata)) {
      return copy(table, records, Estimate.of(path, input.format()), writer, terminal);
    }
  }

  /** Copies the records of a table, and returns how many they were. */
  static <R extends Entity> long copy(
      Table<R> table, Records<R> from, Estimate estimate, RecordWriter<R> to, Terminal terminal)
      throws IOException {
    return Progress.during(
        "converting " + table,
        terminal,
        progress -> {
          long rows = 0;
          for (R entity : from) {
            to.write(entity);
            rows++;
            progress.at(rows, estimate.before(from.position()));
          }
          return rows;
        });
  }
}
