package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.usiraq.timeline.build.DataPackage;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;

/**
 * Converts one table, a record at a time, so that memory does not grow with it: from a file of it,
 * or out of a dataset.
 *
 * @param <R> the Java type of the records
 */
final class TableConversion<R extends Entity> {

  /** What is read. */
  private record Source<R>(Records<R> records, Metadata metadata, Estimate estimate) {}

  private final Table<R> table;
  private final String input;
  private final Terminal terminal;
  private final Findings findings = new Findings();
  private long rows;

  TableConversion(Table<R> table, String input, Terminal terminal) {
    this.table = table;
    this.input = input;
    this.terminal = terminal;
  }

  /** Converts into a file, a folder, or standard output as JSON Lines. */
  void to(Optional<Target> target) throws IOException {
    Source<R> source = source();
    try (Records<R> records = source.records()) {
      if (target.isEmpty()) {
        copy(
            records,
            source.estimate(),
            TimelineJson.writer(table, terminal.out(), WriteOptions.DEFAULT));
      } else {
        target.get().write(place -> write(records, source, target.get(), place), terminal);
      }
    }
    terminal.sayLast("converted " + rows + " " + table);
  }

  private void write(Records<R> records, Source<R> source, Target target, Path place)
      throws IOException {
    copy(
        records,
        source.estimate(),
        TableFormats.write(target.fileOf(table, place), source.metadata()));
    if (target.isFolder() && target.format() != Format.PARQUET) {
      Descriptor.write(source.metadata(), place);
    }
  }

  private void copy(Records<R> from, Estimate estimate, RecordWriter<R> to) throws IOException {
    try (RecordWriter<R> writer = to) {
      rows = FolderConversion.copy(table, from, estimate, writer, terminal);
    }
    if (findings.hasErrors()) {
      throw new InvalidDataException(input, findings);
    }
  }

  private Source<R> source() throws IOException {
    if (input.equals("-")) {
      return new Source<>(
          TimelineJson.records(table, terminal.in(), Input.STDIN, ReadOptions.DEFAULT, findings),
          Unnamed.dataset(table),
          new Estimate(0));
    }
    Path path = Path.of(input);
    boolean single = TableFile.find(path, Optional.of(table)).isPresent();
    Input dataset =
        single ? new Input(path, Inputs.format(path).orElseThrow()) : Inputs.dataset(path);
    if (dataset.format() == Format.JSON || dataset.format() == Format.YAML) {
      Timeline timeline = dataset.load();
      return new Source<>(new Listed<>(table.of(timeline)), timeline.metadata(), new Estimate(0));
    }
    Path file = single ? path : path.resolve(table.name() + dataset.format().ending());
    TableFile<R> of = new TableFile<>(file, dataset.format(), table);
    return new Source<>(of.open(findings), metadata(of), Estimate.of(file, of.format()));
  }

  /** What the footer of the file, or a descriptor beside or above it, says, if anything does. */
  private Metadata metadata(TableFile<R> of) throws IOException {
    if (of.format() == Format.PARQUET) {
      return TimelineParquet.metadata(of.path(), new Findings())
          .orElseGet(() -> Unnamed.dataset(table));
    }
    Path folder = Objects.requireNonNull(of.path().toAbsolutePath().normalize().getParent());
    boolean described =
        Files.exists(folder.resolve(DataPackage.FILE))
            || Files.exists(folder.resolveSibling(DataPackage.FILE));
    if (!described) {
      return Unnamed.dataset(table);
    }
    return DataPackage.metadata(folder, findings).orElseGet(() -> Unnamed.dataset(table));
  }
}
