package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Findings;

/** What a program sees that has some of the jars only, in a virtual machine of its own. */
class ClassPathTest {

  /** The program: writes if nothing is there, reads, compares, and tells what it was told. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) throws IOException {
      Timeline small = Timelines.small();
      Path folder = Path.of(arguments[0]);
      try {
        if (!Files.exists(folder)) {
          TimelineParquet.write(small, folder);
        }
        boolean same = TimelineParquet.read(folder).equals(small);
        if (arguments.length > 1) {
          same &= zstd(small, Path.of(arguments[1])).equals(small.events());
        }
        System.out.print(same);
      } catch (IllegalStateException e) {
        System.out.print(e.getMessage());
      }
    }
  }

  private static List<Event> zstd(Timeline small, Path file) throws IOException {
    try (RecordWriter<Event> writer =
        TimelineParquet.writer(Tables.EVENTS, file, small.metadata(), ParquetOptions.DEFAULT)) {
      for (Event event : small.events()) {
        writer.write(event);
      }
    }
    Findings findings = new Findings();
    try (Records<Event> records =
        TimelineParquet.records(Tables.EVENTS, file, ReadOptions.DEFAULT, findings)) {
      return records.stream().toList();
    }
  }

  private record Run(int exit, String out, String err) {}

  private static Run run(Path folder, String... without) throws Exception {
    String path =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> Arrays.stream(without).noneMatch(Path.of(entry).toString()::contains))
            .collect(Collectors.joining(File.pathSeparator));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            path,
            Program.class.getName(),
            folder.resolve("parquet").toString(),
            folder.resolve("events.parquet").toString());
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exit = process.waitFor();
    return new Run(
        exit,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  @Test
  void writesAndReadsWithoutAWord(@TempDir Path folder) throws Exception {
    assertEquals(new Run(0, "true", ""), run(folder));
  }

  /** What SLF4J itself says where no binding is; of Parquet and Hadoop not a word. */
  @Test
  void writesAndReadsWithoutBinding(@TempDir Path folder) throws Exception {
    assertEquals(
        new Run(
            0,
            "true",
            """
            SLF4J: Failed to load class "org.slf4j.impl.StaticLoggerBinder".
            SLF4J: Defaulting to no-operation (NOP) logger implementation
            SLF4J: See http://www.slf4j.org/codes.html#StaticLoggerBinder for further details.
            """),
        run(folder, "slf4j-nop"));
  }

  @Test
  void uncompressedNeedsNoHadoopRuntimeJar(@TempDir Path folder) throws Exception {
    assertEquals(
        new Run(0, "true", ""),
        run(
            folder,
            "hadoop-client-runtime",
            "commons-logging",
            "jsr305",
            "duckdb",
            "fasterxml/jackson"));
  }

  @Test
  void missingParquetIsNamed(@TempDir Path folder) throws Exception {
    assertEquals(
        new Run(
            0,
            "Parquet needs org.apache.parquet:parquet-hadoop on the class path; add it to your"
                + " dependencies (class org.apache.parquet.hadoop.ParquetFileReader was not found)",
            ""),
        run(folder, "org/apache/parquet"));
  }

  @Test
  void missingHadoopIsNamed(@TempDir Path folder) throws Exception {
    assertEquals(
        new Run(
            0,
            "Parquet needs org.apache.hadoop:hadoop-client-api on the class path; add it to your"
                + " dependencies (class org.apache.hadoop.conf.Configuration was not found)",
            ""),
        run(folder, "org/apache/hadoop"));
  }

  @Test
  void compressedNeedsNoHadoopRuntimeJar(@TempDir Path folder) throws Exception {
    Path parquet = folder.resolve("parquet");
    TimelineParquet.write(Timelines.small(), parquet);
    try (Duck duck = new Duck()) {
      String keys = Duck.keys(Timelines.small().metadata(), "1");
      duck.edit(parquet.resolve("places.parquet"), "FROM t", keys, "zstd");
    }
    assertEquals(new Run(0, "true", ""), run(folder, "hadoop-client-runtime"));
  }

  @Test
  void missingRareCodecsAreNamed(@TempDir Path folder) throws Exception {
    Path parquet = folder.resolve("parquet");
    TimelineParquet.write(Timelines.small(), parquet);
    try (Duck duck = new Duck()) {
      String keys = Duck.keys(Timelines.small().metadata(), "1");
      duck.edit(parquet.resolve("places.parquet"), "FROM t", keys, "brotli");
    }
    assertEquals(
        new Run(
            0,
            "Parquet in LZO, Brotli or Hadoop's LZ4 needs org.apache.hadoop:hadoop-client-runtime"
                + " on the class path; add it to your dependencies (class"
                + " org.apache.hadoop.shaded.com.ctc.wstx.io.InputBootstrapper was not found)",
            ""),
        run(folder, "hadoop-client-runtime"));
  }
}
