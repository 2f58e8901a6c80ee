package org.usiraq.timeline.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.infra.Blackhole;
import org.usiraq.timeline.generate.Generator;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;

/** All rules on a generated timeline, beside the reading of its files of JSON Lines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-Xmx6g")
public class ValidateBenchmark {
  private static final long SEED = 1;

  /** How many events, beside what belongs to them. */
  @Param("100000")
  private int rows;

  private Path folder;
  private Generator generator;
  private Draft draft;

  /** Writes the files, and reads them for the rules in memory. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    folder = Files.createTempDirectory("validate");
    generator = Generator.of(rows, SEED);
    for (Table<?> table : StreamValidator.ORDER) {
      write(table);
    }
    draft = new Draft();
    draft.metadata(generator.metadata());
    read(draft, new Findings());
  }

  private <R extends Entity> void write(Table<R> table) throws IOException {
    try (RecordWriter<R> writer = TimelineJson.writer(table, file(table), WriteOptions.DEFAULT);
        Stream<R> records = generator.records(table)) {
      for (R entity : (Iterable<R>) records::iterator) {
        writer.write(entity);
      }
    }
  }

  private Path file(Table<?> table) {
    return folder.resolve(table.name() + ".jsonl");
  }

  private void read(Draft into, Findings findings) throws IOException {
    for (Table<?> table : StreamValidator.ORDER) {
      TimelineJson.readLines(table, file(table), into, findings);
    }
  }

  /** Deletes them. */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    for (Table<?> table : StreamValidator.ORDER) {
      Files.delete(file(table));
    }
    Files.delete(folder);
  }

  /** The measure: all tables read record by record, every value checked. */
  @Benchmark
  public void readJson(Blackhole hole) throws IOException {
    for (Table<?> table : StreamValidator.ORDER) {
      try (Records<?> records =
          TimelineJson.records(table, file(table), ReadOptions.DEFAULT, new Findings())) {
        records.forEach(hole::consume);
      }
    }
  }

  /** What the records keep together, of records in memory. */
  @Benchmark
  public Findings validateMemory() {
    Findings findings = new Findings();
    Validator.validate(draft, findings);
    return findings;
  }

  /** Read into memory, and validated there. */
  @Benchmark
  public Findings readAndValidateMemory() throws IOException {
    Findings findings = new Findings();
    Draft read = new Draft();
    read.metadata(generator.metadata());
    read(read, findings);
    Validator.validate(read, findings);
    return findings;
  }

  /** Read and validated as one stream. */
  @Benchmark
  public Findings validateStream() throws IOException {
    Findings findings = new Findings();
    try (StreamValidator validator = new StreamValidator(findings)) {
      validator.draft().metadata(generator.metadata());
      read(validator.draft(), findings);
      validator.finish();
    }
    return findings;
  }
}
