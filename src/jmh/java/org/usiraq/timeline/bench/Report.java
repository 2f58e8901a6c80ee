package org.usiraq.timeline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The figures as Markdown. */
final class Report {
  private static final double MB = 1 << 20;
  private static final double START_TARGET = 3;
  private static final double SHARE_TARGET = 0.1;

  private final StringBuilder text = new StringBuilder();

  Report(boolean full) {
    Runtime machine = Runtime.getRuntime();
    add("# Benchmarks\n");
    add(
        "%s run, on %d processors, Java %s, %s %s.",
        full ? "Full" : "Short",
        machine.availableProcessors(),
        System.getProperty("java.vm.version"),
        System.getProperty("os.name"),
        System.getProperty("os.arch"));
  }

  String text() {
    return text.toString();
  }

  private void add(String line, Object... values) {
    text.append(String.format(Locale.ROOT, line, values)).append('\n');
  }

  /** The ratios, what each benchmark took, and the sizes of the files that they wrote. */
  void results(int events, List<Measured> all) throws IOException {
    add("\n## Against peers, %,d events\n", events);
    add("The ratio is that of the medians; in brackets, between the quartiles of both.\n");
    add("| task | peer | ratio | target | met |");
    add("|---|---|---|---|---|");
    for (Comparison each : Comparison.ALL) {
      Optional<Measured> ours = find(all, each.ours());
      Optional<Measured> theirs = find(all, each.theirs());
      if (ours.isPresent() && theirs.isPresent()) {
        ratio(each, ours.get().times(), theirs.get().times());
      }
    }
    sizes(Samples.folder(events));
    add(
        "\n"
            + "| benchmark | median | least to most | events/s | allocated, bytes an event | live"
            + " heap, MB |");
    add("|---|---|---|---|---|---|");
    all.forEach(each -> line(each, events));
  }

  private static Optional<Measured> find(List<Measured> all, String name) {
    return all.stream().filter(each -> each.is(name)).findFirst();
  }

  private void ratio(Comparison each, Spread ours, Spread theirs) {
    double ratio = theirs.median() / ours.median();
    add(
        "| %s | %s | %.2f (%.2f to %.2f) | %s | %s |",
        each.task(),
        each.peer(),
        ratio,
        theirs.quantile(0.25) / ours.quantile(0.75),
        theirs.quantile(0.75) / ours.quantile(0.25),
        each.target() == 0 ? "" : each.target(),
        each.target() == 0 ? "" : met(ratio >= each.target()));
  }

  private static String met(boolean met) {
    return met ? "yes" : "**no**";
  }

  private void line(Measured each, int events) {
    boolean whole = each.unit().startsWith("ms");
    add(
        "| %s | %,.1f %s | %,.1f to %,.1f | %s | %s | %s |",
        each.name(),
        each.times().median(),
        each.unit(),
        each.times().quantile(0),
        each.times().quantile(1),
        whole ? String.format(Locale.ROOT, "%,.0f", events / each.times().median() * 1000) : "",
        whole ? String.format(Locale.ROOT, "%,.0f", each.bytesPerRow()) : "",
        whole && each.livePeak() > 0
            ? String.format(Locale.ROOT, "%,.0f", each.livePeak() / MB)
            : "");
  }

  private void sizes(Path folder) throws IOException {
    Path ours = folder.resolve("written-ours.parquet");
    for (String peer : List.of("Carpet", "DuckDB", "avro")) {
      Path theirs = folder.resolve("written-" + peer + ".parquet");
      if (Files.exists(ours) && Files.exists(theirs)) {
        double ratio = (double) Files.size(ours) / Files.size(theirs);
        add(
            "| Parquet file size, Zstandard: %,d bytes | %s: %,d bytes | %.3f | at most 1 | %s |",
            Files.size(ours), peer, Files.size(theirs), ratio, met(ratio <= 1));
      }
    }
  }

  /** How long whole processes took. */
  void starts(Map<String, Spread> seconds) {
    double empty = seconds.values().iterator().next().median();
    add("\n## Cold start, whole processes\n");
    add("`UsIraqTimeline.load()` is to take at most %.0f times an empty JVM.\n", START_TARGET);
    add("| process | median, ms | quartiles | of an empty JVM |");
    add("|---|---|---|---|");
    seconds.forEach(
        (name, each) ->
            add(
                "| %s | %.0f | %.0f to %.0f | %.2f |",
                name,
                each.median() * 1000,
                each.quantile(0.25) * 1000,
                each.quantile(0.75) * 1000,
                each.median() / empty));
  }

  /** How cost and heap grow with the rows. */
  void scaling(List<Scaling.Result> results) {
    add("\n## Ten times the rows, in a heap of 512 MB\n");
    add(
        "Seconds, and the most heap in use after a collection; tenfold rows shall take 9 to 11"
            + " times as long.\n");
    add("| task | 1 million | 3 million | 10 million | events/s | 10 million by 1 million |");
    add("|---|---|---|---|---|---|");
    for (Scaling.Task task : Scaling.Task.values()) {
      List<Scaling.Result> of = results.stream().filter(r -> r.task() == task).toList();
      Scaling.Result last = of.get(of.size() - 1);
      add(
          "| %s | %s | %s | %s | %,.0f | %.1f |",
          task.title,
          cell(of.get(0)),
          cell(of.get(1)),
          cell(last),
          last.rows() / last.seconds(),
          last.seconds() / of.get(0).seconds());
    }
    double read = last(results, Scaling.Task.READ_PARQUET);
    double asked = last(results, Scaling.Task.PROJECT_DATES);
    add(
        "\n"
            + "Two columns of one month of ten million events take %.4f of a full read; at most"
            + " %.1f: %s.",
        asked / read, SHARE_TARGET, met(asked / read <= SHARE_TARGET));
  }

  private static double last(List<Scaling.Result> results, Scaling.Task task) {
    return results.stream()
        .filter(r -> r.task() == task)
        .mapToDouble(Scaling.Result::seconds)
        .reduce(0, (earlier, later) -> later);
  }

  private static String cell(Scaling.Result result) {
    return String.format(Locale.ROOT, "%.2f s, %.0f MB", result.seconds(), result.livePeak() / MB);
  }
}
