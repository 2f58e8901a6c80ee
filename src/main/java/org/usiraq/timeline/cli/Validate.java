package org.usiraq.timeline.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.StreamValidator;
import org.usiraq.timeline.validate.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks datasets and tells every fault. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    header = "check a dataset and tell every fault with its place",
    description = {
      "Checks datasets and files of tables, and tells every fault with file, line or row, record,"
          + " field and value. A file of one table is checked by itself: what it refers to in other"
          + " tables is not looked up.",
      "Folders of files of tables of 32 MB and more are validated as they are read, in memory that"
          + " does not grow with them.",
      "Errors make the exit status 1; warnings and notes do not."
    },
    footer = {
      "us-iraq-timeline validate dataset",
      "us-iraq-timeline validate target/dataset/parquet events.jsonl",
      "us-iraq-timeline validate dataset --report sarif > findings.sarif"
    })
final class Validate implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "a folder of YAML, JSON Lines, CSV or Parquet files, a publication, a JSON document, or a"
              + " table's file .jsonl, .csv or .parquet; - for a document on standard input")
  private List<String> inputs = List.of();

  @Option(
      names = {"-r", "--report"},
      paramLabel = "FORM",
      description =
          "text (the default), json, or sarif (SARIF 2.1.0, which code hosts show beside the"
              + " lines)")
  private Report.Form form = Report.Form.TEXT;

  Validate(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Report report = new Report();
    for (String input : inputs) {
      check(input, report);
    }
    terminal.print(report.print(form, terminal));
    return report.hasErrors() ? Status.FINDINGS : Status.WELL;
  }

  private void check(String input, Report report) throws IOException {
    Findings findings = new Findings();
    if (input.equals("-")) {
      Draft draft = TimelineJson.read(terminal.in(), Input.STDIN, findings);
      Validator.validate(draft, findings);
      report.add(findings, file -> file);
      return;
    }
    Path path = Path.of(input);
    Optional<TableFile<?>> file = TableFile.find(path, Optional.empty());
    if (file.isPresent()) {
      check(file.get(), findings);
      report.add(findings, file.get()::locate);
      return;
    }
    Input dataset = Inputs.dataset(path);
    if (dataset.isLarge()) {
      stream(dataset, findings);
      report.add(findings, dataset::locate);
      return;
    }
    Draft draft = Progress.during("reading " + path, terminal, progress -> dataset.read(findings));
    Validator.validate(draft, findings);
    report.add(findings, dataset::locate);
  }

  private void stream(Input dataset, Findings findings) throws IOException {
    try (StreamValidator validator = new StreamValidator(findings)) {
      Progress.during(
          "validating " + dataset.path(),
          terminal,
          progress -> {
            progress.follow(validator::records);
            dataset.validate(validator, findings);
            return validator.records();
          });
      if (!validator.notApplied().isEmpty()) {
        terminal.sayLast(
            "not looked for to the end, for want of memory: "
                + validator.notApplied().stream().map(Enum::name).collect(joining(", ")));
      }
    }
  }

  private <R extends Entity> void check(TableFile<R> file, Findings findings) throws IOException {
    Progress.during(
        "reading " + file.path(),
        terminal,
        progress -> {
          Estimate estimate = Estimate.of(file.path(), file.format());
          long rows = 0;
          try (Records<R> records = file.open(findings)) {
            for (Iterator<R> all = records.iterator(); all.hasNext(); all.next()) {
              rows++;
              progress.at(rows, estimate.before(records.position()));
            }
          }
          return rows;
        });
  }
}
