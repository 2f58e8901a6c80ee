package org.usiraq.timeline.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Findings;

/**
 * Events from and to their seven CSV files, beside plain programs with Commons CSV and FastCSV that
 * make the same records and the same files.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(3)
public class CsvBenchmark {
  private static final long SEED = 7;

  /** How many events. */
  @Param("100000")
  private int events;

  private List<Event> records = List.of();
  private Path read;
  private Path written;

  /** Writes the files that are read. */
  @Setup(Level.Trial)
  public void setUp() throws IOException {
    read = Files.createTempDirectory("csv-read");
    written = Files.createTempDirectory("csv-written");
    records = SampleEvents.of(events, SEED);
    ours(read, 1);
  }

  /** Deletes all files. */
  @TearDown(Level.Trial)
  public void tearDown() throws IOException {
    delete(read);
    delete(written);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private long count(Iterator<Event> all) {
    long count = 0;
    while (all.hasNext()) {
      count += all.next().participants().size();
    }
    if (count != 2L * events) {
      throw new IllegalStateException("expected " + 2L * events + " parts, found " + count);
    }
    return count;
  }

  private long ours(int threads) throws IOException {
    Findings findings = new Findings();
    try (Records<Event> all =
        TimelineCsv.records(Tables.EVENTS, read, new ReadOptions(threads), findings)) {
      return count(all.iterator()) + findings.list().size();
    }
  }

  private long ours(Path folder, int threads) throws IOException {
    try (RecordWriter<Event> out =
        TimelineCsv.writer(Tables.EVENTS, folder, new WriteOptions(threads))) {
      for (Event event : records) {
        out.write(event);
      }
    }
    return records.size();
  }

  private long plain(PlainWriter writer) throws IOException {
    try (writer) {
      for (Event event : records) {
        writer.write(event);
      }
    }
    return records.size();
  }

  /** Ours, on one thread. */
  @Benchmark
  public long readOne() throws IOException {
    return ours(1);
  }

  /** Ours, on two threads. */
  @Benchmark
  public long readTwo() throws IOException {
    return ours(2);
  }

  /** The peer. */
  @Benchmark
  public long readCommons() {
    return count(Peers.commonsReader(read));
  }

  /** Another peer. */
  @Benchmark
  public long readFast() {
    return count(Peers.fastReader(read));
  }

  /** Ours, on one thread. */
  @Benchmark
  public long writeOne() throws IOException {
    return ours(written, 1);
  }

  /** Ours, on two threads. */
  @Benchmark
  public long writeTwo() throws IOException {
    return ours(written, 2);
  }

  /** The peer. */
  @Benchmark
  public long writeCommons() throws IOException {
    return plain(Peers.commonsWriter(written));
  }

  /** Another peer. */
  @Benchmark
  public long writeFast() throws IOException {
    return plain(Peers.fastWriter(written));
  }
}
