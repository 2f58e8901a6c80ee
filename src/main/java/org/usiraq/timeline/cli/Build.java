package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.usiraq.timeline.build.Publisher;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.page.WebFiles;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Publishes a dataset of YAML files in every format. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    header = "publish a dataset of YAML files in every format",
    description = {
      "Validates a dataset, as a rule a folder of curated YAML files, and publishes it as JSON,"
          + " CSV, spreadsheets and Parquet, with a description and checksums: all or nothing. A"
          + " dataset with faults publishes nothing; an earlier publication is replaced as a whole"
          + " once the new one is complete."
    },
    footer = {
      "us-iraq-timeline build dataset publication",
    })
final class Build implements Callable<Integer> {
  private static final String LICENCE = "LICENSE-DATA";

  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "DATASET",
      description =
          "a folder of YAML, JSON, CSV or Parquet files, or a JSON document, with publication.yaml"
              + " in its folder")
  private Path dataset = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "TARGET",
      description = "the folder to publish to: a new or empty one, or an earlier publication")
  private Path target = Path.of("");

  @Option(
      names = "--licence",
      paramLabel = "FILE",
      description = "the licence of the data; without this, " + LICENCE + " beside the dataset")
  private Optional<Path> licence = Optional.empty();

  Build(Terminal terminal) {
    this.terminal = terminal;
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  @Override
  public Integer call() throws IOException {
    Path terms = licence.orElse(dataset.toAbsolutePath().normalize().resolveSibling(LICENCE));
    if (Files.notExists(terms)) {
      throw new UsageException(
          terms + ": expected the licence of the data, found none; name one with --licence");
    }
    Path folder = Files.isDirectory(dataset) ? dataset : folderOf(dataset);
    Findings findings = new Findings();
    Timeline timeline =
        Progress.during(
            "publishing",
            terminal,
            progress -> {
              Input input = Inputs.dataset(dataset);
              Publisher publisher = new Publisher(folder, terms).withExtra(WebFiles::write);
              return Interruption.told(
                  target,
                  terminal,
                  () -> publisher.publish(input.read(findings), target, findings));
            });
    if (findings.count(Severity.WARNING) + findings.count(Severity.INFO) > 0) {
      terminal.sayLast(findings.toString());
    }
    terminal.sayLast("published to " + target + ": " + timeline);
    return Status.WELL;
  }
}
