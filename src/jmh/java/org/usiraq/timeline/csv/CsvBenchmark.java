package org.usiraq.timeline.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.usiraq.timeline.bench.Samples;
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
@Fork(2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CsvBenchmark {

  /** The files that all read. */
  @State(Scope.Benchmark)
  public static class Reading {
    /** How many events. */
    @Param("100000")
    private int events;

    private Path folder;

    /** Writes the files. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
      folder = Samples.file(events, "csv", path -> ours(Samples.events(events), path, 1));
    }
  }

  /** The events that all write. */
  @State(Scope.Benchmark)
  public static class Writing {
    /** How many. */
    @Param("100000")
    private int events;

    private List<Event> records;
    private Path folder;

    /** Makes them. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
      records = Samples.events(events);
      folder = Samples.file(events, "csv-written", Files::createDirectories);
    }
  }

  private static long count(Iterator<Event> all, Reading from) {
    long count = 0;
    while (all.hasNext()) {
      all.next();
      count++;
    }
    if (count != from.events) {
      throw new IllegalStateException("expected " + from.events + " events, found " + count);
    }
    return count;
  }

  private static long ours(Reading from, int threads) throws IOException {
    Findings findings = new Findings();
    try (Records<Event> all =
        TimelineCsv.records(Tables.EVENTS, from.folder, new ReadOptions(threads), findings)) {
      return count(all.iterator(), from) + findings.list().size();
    }
  }

  private static long ours(List<Event> records, Path folder, int threads) throws IOException {
    try (RecordWriter<Event> out =
        TimelineCsv.writer(Tables.EVENTS, folder, new WriteOptions(threads))) {
      for (Event event : records) {
        out.write(event);
      }
    }
    return records.size();
  }

  private static long plain(Writing from, PlainWriter writer) throws IOException {
    try (writer) {
      for (Event event : from.records) {
        writer.write(event);
      }
    }
    return from.records.size();
  }

  /** Ours, on one thread. */
  @Fork(1)
  @Benchmark
  public long readOne(Reading from) throws IOException {
    return ours(from, 1);
  }

  /** Ours, on two threads. */
  @Benchmark
  public long readTwo(Reading from) throws IOException {
    return ours(from, 2);
  }

  /** The peer. */
  @Benchmark
  public long readCommons(Reading from) {
    return count(Peers.commonsReader(from.folder), from);
  }

  /** Another peer. */
  @Fork(1)
  @Benchmark
  public long readFast(Reading from) {
    return count(Peers.fastReader(from.folder), from);
  }

  /** Ours, on one thread. */
  @Fork(1)
  @Benchmark
  public long writeOne(Writing from) throws IOException {
    return ours(from.records, from.folder, 1);
  }

  /** Ours, on two threads. */
  @Benchmark
  public long writeTwo(Writing from) throws IOException {
    return ours(from.records, from.folder, 2);
  }

  /** The peer. */
  @Benchmark
  public long writeCommons(Writing from) throws IOException {
    return plain(from, Peers.commonsWriter(from.folder));
  }

  /** Another peer. */
  @Fork(1)
  @Benchmark
  public long writeFast(Writing from) throws IOException {
    return plain(from, Peers.fastWriter(from.folder));
  }
}
