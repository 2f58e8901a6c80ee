package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.mapping.Importer;
import org.usiraq.timeline.mapping.Mapping;
import org.usiraq.timeline.validate.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports the event data of another project. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    header = "import event data of another project from its CSV",
    description = {
      "Reads a CSV file by a mapping, which says which column feeds which field, and writes it as a"
          + " dataset. Rows that are wrong are told with their lines and left out; the others get"
          + " through.",
      "A folder is written as the rows are read, in their order, in little memory; a document"
          + " .json is put in order and checked as a whole.",
      "Rows with errors make the exit status 1, though what is right is written."
    },
    footer = {
      "us-iraq-timeline import ucdp-ged GEDEvent.csv ged --to parquet",
      "us-iraq-timeline import my-mapping.yaml events.csv events.json"
    })
final class Import implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "MAPPING",
      description = "a mapping file, or one that comes with this program: ucdp-ged, acled")
  private String mapping = "";

  @Parameters(index = "1", paramLabel = "CSV", description = "the file to import")
  private Path csv = Path.of("");

  @Parameters(
      index = "2",
      paramLabel = "OUTPUT",
      description = "a folder, or a file .json that holds the whole dataset")
  private Path output = Path.of("");

  @Option(
      names = "--to",
      paramLabel = "FORMAT",
      description = "what to write into a folder: jsonl, csv or parquet")
  private Optional<Format> to = Optional.empty();

  Import(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Target target = Target.of(output, to);
    if (target.format() != Format.JSON && !target.isFolder()) {
      throw new UsageException(output + ": expected a folder or a file .json");
    }
    Mapping by =
        Mapping.SHIPPED.contains(mapping)
            ? Mapping.shipped(mapping)
            : Mapping.read(Path.of(mapping));
    Findings findings = new Findings();
    long size = Math.max(1, Files.size(csv));
    Progress.during(
        "importing " + csv,
        terminal,
        progress -> {
          Importer importer =
              Importer.of(by)
                  .withProgress((rows, bytes) -> progress.at(rows, (double) bytes / size));
          target.write(place -> write(importer, by, target, place, findings), terminal);
          return size;
        });
    terminal.sayLast(findings.toString());
    return findings.hasErrors() ? Status.FINDINGS : Status.WELL;
  }

  private void write(Importer importer, Mapping by, Target target, Path place, Findings findings)
      throws IOException {
    if (target.format() == Format.JSON) {
      TimelineJson.write(importer.timeline(csv, findings), place);
      return;
    }
    try (TableSink sink = new TableSink(target, place, by.metadata())) {
      importer.read(csv, sink, findings);
    }
    if (target.format() != Format.PARQUET) {
      Descriptor.write(by.metadata(), place);
    }
  }
}
