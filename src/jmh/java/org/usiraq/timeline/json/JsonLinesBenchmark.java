package org.usiraq.timeline.json;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.infra.Blackhole;
import org.usiraq.timeline.bench.Samples;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Findings;

/**
 * JSON Lines into records and back, every cell checked, beside Jackson databind, which checks
 * nothing, in the same run.
 */
@Fork(2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class JsonLinesBenchmark {
  private static final int BUFFER = 1 << 16;
  private static final ObjectReader READER = Databind.MAPPER.readerFor(Databind.Happening.class);
  private static final ObjectWriter WRITER =
      Databind.MAPPER.writerFor(Databind.Happening.class).withRootValueSeparator("\n");

  /** The file that all read. */
  @State(Scope.Benchmark)
  public static class Reading {
    /** How many events. */
    @Param("100000")
    private int events;

    private Path file;

    /** Writes the file. */
    @Setup(Level.Trial)
    public void setUp() throws IOException {
      file =
          Samples.file(
              events,
              "events.jsonl",
              path -> TimelineJson.writeLines(Tables.EVENTS, Samples.events(events), path));
    }
  }

  /** The events that ours writes. */
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

  /** The same as the peer has them. */
  @State(Scope.Benchmark)
  public static class PeerWriting {
    private List<Databind.Happening> records;

    /** Reads them. */
    @Setup(Level.Trial)
    public void setUp(Reading reading) throws IOException {
      try (MappingIterator<Databind.Happening> all = READER.readValues(reading.file.toFile())) {
        records = all.readAll();
      }
    }
  }

  /** The peer. */
  @Benchmark
  public void readDatabind(Reading from, Blackhole hole) throws IOException {
    try (InputStream in = Files.newInputStream(from.file);
        MappingIterator<Databind.Happening> all = READER.readValues(in)) {
      while (all.hasNext()) {
        hole.consume(all.next());
      }
    }
  }

  /** On one thread. */
  @Benchmark
  public void readOne(Reading from, Blackhole hole) throws IOException {
    read(from, 1, hole);
  }

  /** On two threads. */
  @Benchmark
  public void readTwo(Reading from, Blackhole hole) throws IOException {
    read(from, 2, hole);
  }

  private static void read(Reading from, int threads, Blackhole hole) throws IOException {
    ReadOptions options = new ReadOptions(threads);
    try (Records<Event> all =
        TimelineJson.records(Tables.EVENTS, from.file, options, new Findings())) {
      all.forEach(hole::consume);
    }
  }

  /** The peer. */
  @Benchmark
  public void writeDatabind(PeerWriting from) throws IOException {
    try (OutputStream out = new BufferedOutputStream(OutputStream.nullOutputStream(), BUFFER);
        SequenceWriter values = WRITER.writeValues(out)) {
      for (Databind.Happening event : from.records) {
        values.write(event);
      }
    }
  }

  /** On one thread. */
  @Benchmark
  public void writeOne(Writing from) throws IOException {
    write(from, 1);
  }

  /** On two threads. */
  @Benchmark
  public void writeTwo(Writing from) throws IOException {
    write(from, 2);
  }

  private static void write(Writing from, int threads) throws IOException {
    OutputStream out = OutputStream.nullOutputStream();
    try (RecordWriter<Event> writes =
        TimelineJson.writer(Tables.EVENTS, out, new WriteOptions(threads))) {
      for (Event event : from.records) {
        writes.write(event);
      }
    }
  }
}
