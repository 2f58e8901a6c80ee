package org.usiraq.timeline.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.parquet.ParquetOptions;
import org.usiraq.timeline.parquet.ParquetScan;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Findings;

/** One, three and ten million events through every format, each task in a JVM of 512 MB. */
public final class Scaling {
  static final List<Long> ROWS = List.of(1_000_000L, 3_000_000L, 10_000_000L);
  private static final long WARM = 200_000;
  private static final LocalDate FIRST = LocalDate.of(2007, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2007, 3, 31);

  /** The tasks, in an order in which each finds the file that it reads. */
  enum Task {
    WRITE_JSON("generate, and write JSON Lines"),
    JSON_TO_PARQUET("JSON Lines to Parquet"),
    PARQUET_TO_CSV("Parquet to CSV"),
    CSV_TO_JSON("CSV to JSON Lines"),
    READ_JSON("read JSON Lines"),
    READ_CSV("read CSV"),
    READ_PARQUET("read Parquet"),
    PROJECT("Parquet, one column (`type`)"),
    DATES("Parquet, one month"),
    PROJECT_DATES("Parquet, `id` and `title` of one month");

    final String title;

    Task(String title) {
      this.title = title;
    }

    private long run(Path folder, long rows) throws IOException {
      return switch (this) {
        case WRITE_JSON ->
            copy(
                Samples.generator(rows).events().iterator(),
                TimelineJson.writer(
                    Tables.EVENTS, folder.resolve("events.jsonl"), WriteOptions.DEFAULT));
        case JSON_TO_PARQUET -> {
          try (Records<Event> from = json(folder)) {
            yield copy(
                from.iterator(),
                TimelineParquet.writer(
                    Tables.EVENTS,
                    parquet(folder),
                    Samples.generator(rows).metadata(),
                    ParquetOptions.DEFAULT));
          }
        }
        case PARQUET_TO_CSV -> {
          try (Records<Event> from = parquetRecords(folder)) {
            yield copy(
                from.iterator(),
                TimelineCsv.writer(Tables.EVENTS, folder.resolve("csv"), WriteOptions.DEFAULT));
          }
        }
        case CSV_TO_JSON -> {
          try (Records<Event> from = csv(folder)) {
            yield copy(
                from.iterator(),
                TimelineJson.writer(
                    Tables.EVENTS, OutputStream.nullOutputStream(), WriteOptions.DEFAULT));
          }
        }
        case READ_JSON -> count(json(folder));
        case READ_CSV -> count(csv(folder));
        case READ_PARQUET -> count(parquetRecords(folder));
        case PROJECT -> count(scan(folder).columns("type").rows(new Findings()));
        case DATES -> count(scan(folder).dates(FIRST, LAST).records(new Findings()));
        case PROJECT_DATES ->
            count(scan(folder).columns("id", "title").dates(FIRST, LAST).rows(new Findings()));
      };
    }
  }

  /** What one took. */
  record Result(Task task, long rows, double seconds, long livePeak) {}

  private Scaling() {}

  /** Does one task, first with few events, and says how long it took and the heap it needed. */
  public static void main(String[] args) throws IOException {
    Task task = Task.valueOf(args[0]);
    long rows = Long.parseLong(args[1]);
    task.run(Samples.folder(WARM), WARM);
    LivePeak peak = new LivePeak();
    long start = System.nanoTime();
    long found = task.run(Samples.folder(rows), rows);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (found == 0) {
      throw new IllegalStateException("expected rows, found none");
    }
    System.out.println(seconds + " " + peak.bytes());
  }

  static List<Result> run() throws IOException, InterruptedException {
    List<Result> results = new ArrayList<>();
    for (Task task : Task.values()) {
      fork(task, WARM);
    }
    for (long rows : ROWS) {
      for (Task task : Task.values()) {
        Result result = fork(task, rows);
        System.out.printf("%,d %s: %.1f s%n", rows, task.title, result.seconds());
        results.add(result);
      }
      Benchmarks.delete(Samples.folder(rows));
    }
    Benchmarks.delete(Samples.folder(WARM));
    return results;
  }

  private static Result fork(Task task, long rows) throws IOException, InterruptedException {
    java.nio.file.Files.createDirectories(Samples.folder(rows));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Scaling.class.getName(),
                task.name(),
                Long.toString(rows))
            .redirectError(Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(task + " of " + rows + " rows failed");
    }
    String[] words = said.trim().split(" ", -1);
    return new Result(task, rows, Double.parseDouble(words[0]), Long.parseLong(words[1]));
  }

  private static Path parquet(Path folder) {
    return folder.resolve("events.parquet");
  }

  private static Records<Event> json(Path folder) throws IOException {
    return TimelineJson.records(
        Tables.EVENTS, folder.resolve("events.jsonl"), ReadOptions.DEFAULT, new Findings());
  }

  private static Records<Event> csv(Path folder) throws IOException {
    return TimelineCsv.records(
        Tables.EVENTS, folder.resolve("csv"), ReadOptions.DEFAULT, new Findings());
  }

  private static Records<Event> parquetRecords(Path folder) throws IOException {
    return TimelineParquet.records(
        Tables.EVENTS, parquet(folder), ReadOptions.DEFAULT, new Findings());
  }

  private static ParquetScan<Event> scan(Path folder) {
    return TimelineParquet.scan(Tables.EVENTS, parquet(folder));
  }

  private static long count(Records<?> all) throws IOException {
    long rows = 0;
    try (all) {
      for (Object ignored : all) {
        rows++;
      }
    }
    return rows;
  }

  private static long copy(Iterator<Event> from, RecordWriter<Event> to) throws IOException {
    long rows = 0;
    try (to) {
      while (from.hasNext()) {
        to.write(from.next());
        rows++;
      }
    }
    return rows;
  }
}
