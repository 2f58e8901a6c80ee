package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.avro.generic.GenericRecord;
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
import org.openjdk.jmh.infra.Blackhole;
import org.usiraq.timeline.bench.Samples;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Findings;

/**
 * Events to and from Parquet in Zstandard, beside Carpet, parquet-avro, DuckDB on all its threads,
 * and our own plain path. The peers have records of their user's with the same columns, made
 * beforehand, and check nothing; ours are checked as any that are read. Each peer reads the file
 * that it would have written, DuckDB ours.
 */
@Fork(2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ParquetBenchmark {

  /** The files that are read. */
  @State(Scope.Benchmark)
  public static class Reading {
    /** How many events. */
    @Param("100000")
    private int events;

    private Path ours() throws IOException {
      return Samples.file(
          events, "events.parquet", path -> ParquetBenchmark.ours(Samples.events(events), path, 1));
    }

    private Path carpet() throws IOException {
      return Samples.file(
          events, "carpet.parquet", path -> CarpetPeer.write(happenings(events), path));
    }
  }

  /** The events that are written. */
  @State(Scope.Benchmark)
  public static class Writing {
    /** How many. */
    @Param("100000")
    private int events;

    private List<Event> records;

    /** Makes them. */
    @Setup(Level.Trial)
    public void setUp() {
      records = Samples.events(events);
    }
  }

  /** The same as peers have them. */
  @State(Scope.Benchmark)
  public static class PeerWriting {
    /** How many. */
    @Param("100000")
    private int events;

    private List<Happening> records;

    /** Makes them. */
    @Setup(Level.Trial)
    public void setUp() {
      records = happenings(events);
    }
  }

  /** The same as Avro has them. */
  @State(Scope.Benchmark)
  public static class AvroWriting {
    private final List<GenericRecord> records = new ArrayList<>();

    /** Reads them. */
    @Setup(Level.Trial)
    public void setUp(Reading reading) throws IOException {
      AvroPeer.read(reading.carpet(), records::add);
    }
  }

  private static List<Happening> happenings(int events) {
    return Samples.generator(events).events().map(Happening::of).toList();
  }

  private static Path written(int events, String name) throws IOException {
    Path file = Samples.folder(events).resolve("written-" + name + ".parquet");
    java.nio.file.Files.createDirectories(Samples.folder(events));
    return file;
  }

  private static void ours(List<Event> events, Path file, int threads) throws IOException {
    write(
        events,
        TimelineParquet.writer(
            Tables.EVENTS,
            file,
            Samples.generator(events.size()).metadata(),
            ParquetOptions.DEFAULT.withThreads(threads)));
  }

  private static void write(List<Event> events, RecordWriter<Event> writer) throws IOException {
    try (writer) {
      for (Event event : events) {
        writer.write(event);
      }
    }
  }

  private static void read(Reading from, int threads, Blackhole hole) throws IOException {
    try (Records<Event> all =
        TimelineParquet.records(
            Tables.EVENTS, from.ours(), new ReadOptions(threads), new Findings())) {
      all.forEach(hole::consume);
    }
  }

  /** Ours, on one thread. */
  @Benchmark
  public void writeOne(Writing from) throws IOException {
    ours(from.records, written(from.events, "ours"), 1);
  }

  /** Ours, on two threads. */
  @Benchmark
  public void writeTwo(Writing from) throws IOException {
    ours(from.records, written(from.events, "ours"), 2);
  }

  /** Ours by parquet-java's own writer. */
  @Fork(1)
  @Benchmark
  public void writePlain(Writing from) throws IOException {
    write(
        from.records,
        TableWriter.plain(
            Tables.EVENTS,
            Location.of(written(from.events, "plain")),
            Samples.generator(from.events).metadata(),
            ParquetOptions.DEFAULT));
  }

  /** The peer. */
  @Benchmark
  public void writeCarpet(PeerWriting from) throws IOException {
    CarpetPeer.write(from.records, written(from.events, "Carpet"));
  }

  /** A peer. */
  @Fork(1)
  @Benchmark
  public void writeDuckDb(PeerWriting from) throws IOException, SQLException {
    DuckDbPeer.write(from.records, written(from.events, "DuckDB"));
  }

  /** A peer. */
  @Fork(1)
  @Benchmark
  public void writeAvro(AvroWriting from) throws IOException {
    AvroPeer.write(from.records, written(from.records.size(), "avro"));
  }

  /** Ours, on one thread. */
  @Benchmark
  public void readOne(Reading from, Blackhole hole) throws IOException {
    read(from, 1, hole);
  }

  /** Ours, on two threads. */
  @Benchmark
  public void readTwo(Reading from, Blackhole hole) throws IOException {
    read(from, 2, hole);
  }

  /** The peer. */
  @Benchmark
  public void readCarpet(Reading from, Blackhole hole) throws IOException {
    CarpetPeer.read(from.carpet()).forEachRemaining(hole::consume);
  }

  /** A peer. */
  @Fork(1)
  @Benchmark
  public void readDuckDb(Reading from, Blackhole hole) throws IOException, SQLException {
    DuckDbPeer.read(from.ours(), hole::consume);
  }

  /** A peer. */
  @Fork(1)
  @Benchmark
  public void readAvro(Reading from, Blackhole hole) throws IOException {
    AvroPeer.read(from.carpet(), hole::consume);
  }
}
