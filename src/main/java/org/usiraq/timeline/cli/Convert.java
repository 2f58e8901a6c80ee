package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts a dataset, or one table, from any format to any other. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    header = "convert a dataset or one table from any format to any",
    description = {
      "Converts a dataset, or one table of it, from any format to any other. What is written takes"
          + " the place of an earlier file or folder once it is complete; data with faults writes"
          + " nothing.",
      "The formats are told by the names: .json is a whole dataset; .jsonl and .parquet are one"
          + " table; a folder holds a file or more for each table and needs --to. CSV is always a"
          + " folder, for each list is a file of its own."
    },
    footer = {
      "us-iraq-timeline convert dataset timeline.json",
      "us-iraq-timeline convert timeline.json csv --to csv",
      "us-iraq-timeline convert csv events.parquet",
      "us-iraq-timeline convert events.parquet - | jq .title"
    })
final class Convert implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "INPUT",
      description =
          "a folder, a document or a table's file, as for 'validate'; - for standard input: a"
              + " document, or with --table JSON Lines")
  private String input = "";

  @Parameters(
      index = "1",
      paramLabel = "OUTPUT",
      description = "a file or a folder; - for standard output: a document or JSON Lines")
  private String output = "";

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "what to write into a folder: jsonl, csv or parquet")
  private Optional<Format> to = Optional.empty();

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      converter = Converters.OfTable.class,
      completionCandidates = Converters.TableNames.class,
      description = "the one table to convert, where no file's name tells it")
  private Optional<Table<?>> table = Optional.empty();

  Convert(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Target> target =
        output.equals("-") ? Optional.empty() : Optional.of(Target.of(Path.of(output), to));
    Optional<Table<?>> only = only(target);
    if (only.isPresent()) {
      new TableConversion<>(only.get(), input, terminal).to(target);
      return Status.WELL;
    }
    if (input.equals("-")) {
      whole(Input.load(terminal.in()), target);
      return Status.WELL;
    }
    Input dataset = Inputs.dataset(Path.of(input));
    if (target.isPresent() && FolderConversion.suits(dataset, target.get())) {
      new FolderConversion(dataset, target.get(), terminal).run();
    } else {
      whole(dataset.load(), target);
    }
    return Status.WELL;
  }

  private void whole(Timeline timeline, Optional<Target> target) throws IOException {
    if (target.isEmpty()) {
      TimelineJson.write(timeline, terminal.out(), true);
    } else {
      target.get().write(place -> write(timeline, target.get(), place), terminal);
    }
    terminal.sayLast("converted " + timeline);
  }

  /** The one table to convert, if it is one: as told, or as the names of the files tell. */
  private Optional<Table<?>> only(Optional<Target> target) {
    if (table.isPresent()) {
      return table;
    }
    Optional<Table<?>> read =
        input.equals("-")
            ? Optional.empty()
            : TableFile.find(Path.of(input), table).map(file -> file.table());
    boolean file = target.isPresent() && !target.get().isFolder();
    if (read.isPresent() || !file || target.get().format() == Format.JSON) {
      return read;
    }
    return Optional.of(
        Inputs.table(target.get().path())
            .orElseThrow(
                () ->
                    new UsageException(
                        output + ": expected the name of a table, or --table with it")));
  }

  private static void write(Timeline timeline, Target target, Path place) throws IOException {
    switch (target.format()) {
      case JSON -> TimelineJson.write(timeline, place);
      case PARQUET -> TimelineParquet.write(timeline, place);
      case CSV -> {
        TimelineCsv.write(timeline, place);
        Descriptor.write(timeline.metadata(), place);
      }
      case JSONL -> {
        for (Table<?> each : Tables.ALL) {
          lines(each, timeline, place);
        }
        Descriptor.write(timeline.metadata(), place);
      }
      case YAML -> throw new IllegalStateException("YAML is not written");
    }
  }

  private static <R extends Entity> void lines(Table<R> table, Timeline timeline, Path folder)
      throws IOException {
    Path file = folder.resolve(table.name() + Format.JSONL.ending());
    TimelineJson.writeLines(table, table.of(timeline), file);
  }
}
