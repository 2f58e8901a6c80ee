package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.diff.Change;
import org.usiraq.timeline.diff.Changes;
import org.usiraq.timeline.diff.FieldChange;
import org.usiraq.timeline.model.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two datasets record by record. */
@Command(
    name = "diff",
    mixinStandardHelpOptions = true,
    header = "compare two datasets record by record",
    description =
        "Compares two datasets: records that came, went, have another id or other values, field by"
            + " field; and tells how large a step of the version that asks for. Without a second"
            + " dataset it compares with the one that comes with this program.",
    footer = {
      "us-iraq-timeline diff earlier/us-iraq-timeline.json",
      "us-iraq-timeline diff publication dataset --markdown >> CHANGELOG.md"
    })
final class Diff implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "EARLIER",
      description = "a dataset: a folder in any of our formats, or a JSON document")
  private Path earlier = Path.of("");

  @Parameters(index = "1", arity = "0..1", paramLabel = "LATER", description = "another dataset")
  private Optional<Path> later = Optional.empty();

  @Option(names = "--markdown", description = "print the Data section of a changelog")
  private boolean markdown;

  Diff(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Timeline before = Inputs.dataset(earlier).load();
    Timeline after = later.isPresent() ? Inputs.dataset(later.get()).load() : UsIraqTimeline.load();
    Changes changes = Changes.between(before, after);
    terminal.print(markdown ? changes.toMarkdown() : list(changes));
    terminal.sayLast(
        changes.records().size()
            + " records differ, from version "
            + changes.earlier()
            + " to "
            + changes.later()
            + "; such changes ask for a step of "
            + changes.required());
    return Status.WELL;
  }

  private String list(Changes changes) {
    Paper paper = new Paper(terminal);
    for (FieldChange field : changes.metadata()) {
      paper.hanging(terminal.bold("changed") + " metadata ", 4, field.toString());
    }
    for (Change change : changes.records()) {
      String kind = change.kind().name().toLowerCase(Locale.ROOT);
      String formerly = change.formerly().map(id -> ", formerly " + id).orElse("");
      paper.hanging(
          terminal.styled(colour(change.kind()), kind) + " ",
          2,
          change.table() + " " + change.id() + formerly);
      for (FieldChange field : change.fields()) {
        paper.paragraph(2, field.toString());
      }
    }
    return paper.toString();
  }

  private static String colour(Change.Kind kind) {
    return switch (kind) {
      case ADDED -> "green";
      case REMOVED -> "red";
      case RENAMED, CHANGED -> "yellow";
    };
  }
}
