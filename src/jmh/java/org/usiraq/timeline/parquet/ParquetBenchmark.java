package org.usiraq.timeline.parquet;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.FieldMatchingStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.avro.generic.GenericRecord;
import org.apache.parquet.avro.AvroParquetReader;
import org.apache.parquet.avro.AvroParquetWriter;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.LocalOutputFile;
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
import org.usiraq.timeline.generate.Generator;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Findings;

/**
 * Events to and from Parquet in Zstandard, beside Carpet, parquet-avro and our own plain path. The
 * peers have records of their user's with the same columns, made beforehand, and check nothing;
 * ours are checked as any that are read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 5)
@Fork(value = 3, jvmArgsAppend = "-Xmx6g")
public class ParquetBenchmark {
  private static final long SEED = 7;

  /** How many events. */
  @Param("100000")
  private int events;

  private List<Event> records = List.of();
  private List<Happening> plain = List.of();
  private Metadata metadata;
  private Path folder;

  /** Writes the files that are read, and prints their sizes. */
  @Setup(Level.Trial)
  public void setUp() throws IOException {
    folder = Files.createTempDirectory("parquet-bench");
    Generator generator = Generator.of(events, SEED);
    metadata = generator.metadata();
    records = generator.events().toList();
    plain = records.stream().map(Happening::of).toList();
    ours(file("ours"), 1);
    writeCarpet();
    System.out.printf(
        "sizes: ours %d, Carpet %d%n", Files.size(file("ours")), Files.size(file("carpet")));
  }

  /** Deletes the files. */
  @TearDown(Level.Trial)
  public void tearDown() throws IOException {
    for (String name : List.of("ours", "carpet", "written", "avro")) {
      Files.deleteIfExists(file(name));
    }
    Files.delete(folder);
  }

  private Path file(String name) {
    return folder.resolve(name + ".parquet");
  }

  private long ours(Path file, int threads) throws IOException {
    return write(
        TimelineParquet.writer(
            Tables.EVENTS, file, metadata, ParquetOptions.DEFAULT.withThreads(threads)));
  }

  private long write(RecordWriter<Event> writer) throws IOException {
    try (writer) {
      for (Event event : records) {
        writer.write(event);
      }
    }
    return records.size();
  }

  private long ours(int threads) throws IOException {
    Findings findings = new Findings();
    try (Records<Event> all =
        TimelineParquet.records(Tables.EVENTS, file("ours"), new ReadOptions(threads), findings)) {
      return count(all.iterator()) + findings.list().size();
    }
  }

  private long count(Iterator<?> all) {
    long count = 0;
    while (all.hasNext()) {
      all.next();
      count++;
    }
    if (count != records.size()) {
      throw new IllegalStateException("expected " + records.size() + " rows, found " + count);
    }
    return count;
  }

  /** Ours, on one thread. */
  @Benchmark
  public long writeOne() throws IOException {
    return ours(file("written"), 1);
  }

  /** Ours, on two threads. */
  @Benchmark
  public long writeTwo() throws IOException {
    return ours(file("written"), 2);
  }

  /** Ours by parquet-java's own writer. */
  @Benchmark
  public long writePlain() throws IOException {
    return write(
        TableWriter.plain(
            Tables.EVENTS, Location.of(file("written")), metadata, ParquetOptions.DEFAULT));
  }

  /** The peer. */
  @Benchmark
  public long writeCarpet() throws IOException {
    try (CarpetWriter<Happening> writer =
        new CarpetWriter.Builder<>(new LocalOutputFile(file("carpet")), Happening.class)
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
            .build()) {
      for (Happening happening : plain) {
        writer.write(happening);
      }
    }
    return plain.size();
  }

  /** Another peer: rows of the file that it then writes. */
  @Benchmark
  public long copyAvro() throws IOException {
    try (ParquetReader<GenericRecord> reader = avro();
        ParquetWriter<GenericRecord> writer = avro(reader.read())) {
      long rows = 1;
      for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
        writer.write(row);
        rows++;
      }
      return rows;
    }
  }

  private ParquetReader<GenericRecord> avro() throws IOException {
    return AvroParquetReader.<GenericRecord>builder(
            new LocalInputFile(file("carpet")), new PlainParquetConfiguration())
        .build();
  }

  private ParquetWriter<GenericRecord> avro(GenericRecord first) throws IOException {
    ParquetWriter<GenericRecord> writer =
        AvroParquetWriter.<GenericRecord>builder(new LocalOutputFile(file("avro")))
            .withSchema(first.getSchema())
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .build();
    writer.write(first);
    return writer;
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
  public long readCarpet() throws IOException {
    return count(
        new CarpetReader<>(file("carpet").toFile(), Happening.class)
            .withFieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
            .iterator());
  }

  /** Another peer. */
  @Benchmark
  public long readAvro() throws IOException {
    try (ParquetReader<GenericRecord> reader = avro()) {
      long rows = 0;
      for (GenericRecord row = reader.read(); row != null; row = reader.read()) {
        rows++;
      }
      return rows;
    }
  }
}
