package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.usiraq.timeline.generate.Generator;
import org.usiraq.timeline.generate.Sizes;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes up a timeline of any size. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    header = "make up a timeline of any size",
    description = {
      "Makes up a timeline that is like the dataset of this program in its dates, hedges and texts,"
          + " but of any size, to size a system or to measure one. The same numbers give the same"
          + " files."
    },
    footer = {
      "us-iraq-timeline generate 1000000 big --to parquet",
      "us-iraq-timeline generate 100 small.json --seed 7"
    })
final class Generate implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "EVENTS", description = "how many events")
  private long events;

  @Parameters(
      index = "1",
      paramLabel = "OUTPUT",
      description = "a folder, or a file .json that holds the whole dataset")
  private Path output = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "what to write into a folder: jsonl, csv or parquet")
  private Optional<Format> to = Optional.empty();

  @Option(
      names = "--actors",
      paramLabel = "NUMBER",
      description = "how many actors; without this, as many as go with the events")
  private Optional<Long> actors = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      description = "another number, another timeline; ${DEFAULT-VALUE} without this")
  private long seed = 1;

  Generate(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Target target = Target.of(output, to);
    Generator generator = Generator.of(sizes(), seed);
    if (target.format() != Format.JSON && !target.isFolder()) {
      throw new UsageException(output + ": expected a folder or a file .json");
    }
    target.write(place -> write(generator, target, place), terminal);
    terminal.sayLast("generated " + generator.sizes().events() + " events");
    return Status.WELL;
  }

  private Sizes sizes() {
    try {
      Sizes sizes = Sizes.ofEvents(events);
      return actors.map(sizes::withActors).orElse(sizes);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private void write(Generator generator, Target target, Path place) throws IOException {
    if (target.format() == Format.JSON) {
      TimelineJson.write(generator.timeline(), place);
      return;
    }
    for (Table<?> table : Tables.ALL) {
      records(table, generator, target, place);
    }
    if (target.format() != Format.PARQUET) {
      Descriptor.write(generator.metadata(), place);
    }
  }

  private <R extends Entity> void records(
      Table<R> table, Generator generator, Target target, Path place) throws IOException {
    long all = generator.count(table);
    Progress.during(
        "generating " + table,
        terminal,
        progress -> {
          long rows = 0;
          try (RecordWriter<R> writer =
              TableFormats.write(target.fileOf(table, place), generator.metadata())) {
            for (Iterator<R> each = generator.records(table).iterator(); each.hasNext(); ) {
              writer.write(each.next());
              rows++;
              progress.at(rows, (double) rows / all);
            }
          }
          return rows;
        });
  }
}
