package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.model.Timeline;
import picocli.CommandLine.Option;

/** The option that names another dataset than the one that comes with the program. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DATASET",
      description =
          "another dataset: a folder in any of our formats, a JSON document, or - for a document on"
              + " standard input")
  private Optional<String> data = Optional.empty();

  Timeline load(Terminal terminal) throws IOException {
    if (data.isEmpty()) {
      return UsIraqTimeline.load();
    }
    return data.get().equals("-")
        ? Input.load(terminal.in())
        : Inputs.dataset(Path.of(data.get())).load();
  }
}
