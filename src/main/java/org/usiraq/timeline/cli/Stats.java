package org.usiraq.timeline.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.usiraq.timeline.csv.Spreadsheet;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Tables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a series of figures as a table. */
@Command(
    name = "stats",
    mixinStandardHelpOptions = true,
    header = "show a series of figures as a table",
    description =
        "Shows the figures of a series, each with its hedge, its bounds and its standing: what this"
            + " dataset takes, and what others say. Without a series it lists the series.",
    footer = {
      "us-iraq-timeline stats",
      "us-iraq-timeline stats us-troops-in-iraq",
      "us-iraq-timeline stats us-troops-in-iraq --output csv > troops.csv"
    })
final class Stats implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "SERIES", description = "the name of a series")
  private Optional<String> series = Optional.empty();

  @Mixin private final Shape.Choice shape = new Shape.Choice();
  @Mixin private final DataOption data = new DataOption();

  Stats(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Timeline timeline = data.load(terminal);
    Map<String, Integer> sizes = new TreeMap<>();
    timeline
        .statistics()
        .forEach(s -> s.series().ifPresent(name -> sizes.merge(name, 1, Integer::sum)));
    if (series.isEmpty()) {
      return names(sizes);
    }
    List<Statistic> figures = timeline.series(series.get());
    if (figures.isEmpty()) {
      throw Ids.unknown("series", series.get(), sizes.keySet());
    }
    switch (shape.get()) {
      case LIST -> table(figures);
      case JSON -> JsonArray.write(Tables.STATISTICS, figures, terminal);
      case CSV -> {
        Writer out = new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8);
        Spreadsheet.writeStatistics(timeline, figures, out);
        out.flush();
      }
    }
    return Status.WELL;
  }

  private int names(Map<String, Integer> sizes) throws IOException {
    for (Map.Entry<String, Integer> one : sizes.entrySet()) {
      terminal.print(String.format("%4d  %s%n", one.getValue(), one.getKey()));
    }
    terminal.sayLast(sizes.size() + " series");
    return Status.WELL;
  }

  private void table(List<Statistic> figures) throws IOException {
    Grid grid = new Grid(terminal, List.of("When", "Figure", "Low", "High", "Standing"), 2, 3);
    for (Statistic s : figures) {
      grid.row(
          s.date().toString(),
          s.figure().toEnglish(s.unit()),
          s.figure().valueLow().map(v -> v.toPlainString()).orElse(""),
          s.figure().valueHigh().map(v -> v.toPlainString()).orElse(""),
          s.standing().inSentence());
    }
    terminal.print(grid.toString());
    terminal.sayLast("an empty bound is open or not known");
  }
}
