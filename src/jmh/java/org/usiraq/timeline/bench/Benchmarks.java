package org.usiraq.timeline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and writes {@code target/benchmarks.md}: what {@code mvn -Pbench verify}
 * calls.
 */
public final class Benchmarks {
  /** Memory that is touched for the first time is slow on some machines: little, used again. */
  private static final String YOUNG = "-Xmn512m";

  private static final int SHORT = 100_000;
  private static final int FULL = 1_000_000;
  private static final Path REPORT = Path.of("target", "benchmarks.md");

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param args whether in full, with a million events and the scaling run; and a regular
   *     expression for the benchmarks to run, or {@code ColdStart} or {@code Scaling} for these
   *     alone
   * @throws Exception if one cannot be run
   */
  public static void main(String[] args) throws Exception {
    boolean full = Boolean.parseBoolean(args[0]);
    String only = args[1];
    int events = full ? FULL : SHORT;
    delete(Samples.folder(events).getParent());
    Report report = new Report(full);
    if (!List.of("ColdStart", "Scaling").contains(only)) {
      report.results(events, jmh(events, full, only));
      Files.writeString(REPORT, report.text());
    }
    delete(Samples.folder(events).getParent());
    if (List.of(".*", "ColdStart").contains(only)) {
      report.starts(ColdStart.run(full));
      Files.writeString(REPORT, report.text());
    }
    if (full && List.of(".*", "Scaling").contains(only)) {
      report.scaling(Scaling.run());
      Files.writeString(REPORT, report.text());
    }
    System.out.println(report.text());
  }

  private static List<Measured> jmh(int events, boolean full, String only) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(only)
            .param("events", Integer.toString(events))
            .param("rows", Integer.toString(events))
            .addProfiler(GCProfiler.class)
            .addProfiler(LivePeak.class)
            .jvmArgsAppend(full ? "-Xmx8g" : "-Xmx6g", YOUNG)
            .timeout(TimeValue.minutes(5))
            .shouldFailOnError(true)
            .warmupIterations(full ? 1 : 2)
            .warmupTime(TimeValue.seconds(full ? 3 : 2))
            .measurementIterations(full ? 2 : 5)
            .measurementTime(TimeValue.seconds(1));
    if (!full) {
      options.forks(1);
    }
    return new Runner(options.build()).run().stream().map(r -> Measured.of(r, events)).toList();
  }

  /** Deletes a folder, if there is one. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
