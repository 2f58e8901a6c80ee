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
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
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
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class JsonLinesBenchmark {
  private static final int BUFFER = 1 << 16;
  private static final long SEED = 1;

  /** How many events. */
  @Param("100000")
  private int rows;

  private final ObjectReader reader = Databind.MAPPER.readerFor(Databind.Happening.class);
  private final ObjectWriter writer =
      Databind.MAPPER.writerFor(Databind.Happening.class).withRootValueSeparator("\n");
  private Path file;
  private List<Event> events;
  private List<Databind.Happening> peers;

  /** Writes the file that all read. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    file = Files.createTempFile("events", ".jsonl");
    events = SampleEvents.of(rows, SEED);
    TimelineJson.writeLines(Tables.EVENTS, events, file);
    try (MappingIterator<Databind.Happening> all = reader.readValues(file.toFile())) {
      peers = all.readAll();
    }
  }

  /** Deletes it. */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Files.delete(file);
  }

  /** The peer. */
  @Benchmark
  public void readDatabind(Blackhole hole) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        MappingIterator<Databind.Happening> all = reader.readValues(in)) {
      while (all.hasNext()) {
        hole.consume(all.next());
      }
    }
  }

  /** On one thread. */
  @Benchmark
  public void readOne(Blackhole hole) throws IOException {
    read(1, hole);
  }

  /** On two threads. */
  @Benchmark
  public void readTwo(Blackhole hole) throws IOException {
    read(2, hole);
  }

  private void read(int threads, Blackhole hole) throws IOException {
    ReadOptions options = new ReadOptions(threads);
    try (Records<Event> all = TimelineJson.records(Tables.EVENTS, file, options, new Findings())) {
      all.forEach(hole::consume);
    }
  }

  /** The peer. */
  @Benchmark
  public void writeDatabind() throws IOException {
    try (OutputStream out = new BufferedOutputStream(OutputStream.nullOutputStream(), BUFFER);
        SequenceWriter values = writer.writeValues(out)) {
      for (Databind.Happening event : peers) {
        values.write(event);
      }
    }
  }

  /** On one thread. */
  @Benchmark
  public void writeOne() throws IOException {
    write(1);
  }

  /** On two threads. */
  @Benchmark
  public void writeTwo() throws IOException {
    write(2);
  }

  private void write(int threads) throws IOException {
    OutputStream out = OutputStream.nullOutputStream();
    try (RecordWriter<Event> writes =
        TimelineJson.writer(Tables.EVENTS, out, new WriteOptions(threads))) {
      for (Event event : events) {
        writes.write(event);
      }
    }
  }
}
