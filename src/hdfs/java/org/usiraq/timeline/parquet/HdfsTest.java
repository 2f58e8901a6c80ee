package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.hadoop.hdfs.protocol.HdfsConstants;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.generate.Generator;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;

/** Tables in a real HDFS, of one name node and one data node in this process. */
@Tag("slow")
class HdfsTest {
  private static final Timeline MANY = Timelines.of(400, 2);
  private static final Generator GENERATOR = Generator.of(60_000, 5);
  private static final ReadOptions TWO = ReadOptions.DEFAULT.withThreads(2);

  /** What the user's own configuration would say. */
  private static final Map<String, String> KEYS = Map.of("dfs.replication", "1");

  private static MiniDFSCluster cluster;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    Configuration configuration = new Configuration();
    configuration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.toString());
    cluster = new MiniDFSCluster.Builder(configuration).numDataNodes(1).build();
    cluster.waitActive();
  }

  @AfterAll
  static void stop() {
    cluster.shutdown(true);
  }

  private static Location at(String name) {
    return Location.of(URI.create(cluster.getURI() + "/data/" + name), KEYS);
  }

  private static List<String> names() throws IOException {
    FileStatus[] all = cluster.getFileSystem().listStatus(new org.apache.hadoop.fs.Path("/data"));
    return Arrays.stream(all).map(status -> status.getPath().getName()).sorted().toList();
  }

  private static <R extends Entity> void checkRoundTrip(Table<R> table) throws IOException {
    Location there = at(table.name() + ".parquet");
    for (int time = 0; time < 2; time++) { // The second replaces the first.
      StreamTest.write(table, MANY, there, ParquetOptions.DEFAULT.withThreads(2));
    }
    Findings findings = new Findings();
    try (Records<R> all = TimelineParquet.scan(table, there).with(TWO).records(findings)) {
      assertEquals(table.of(MANY), all.stream().toList());
    }
    assertEquals(List.of(), findings.list());
  }

  @Test
  void allTables() throws IOException {
    for (Table<?> table : Tables.ALL) {
      checkRoundTrip(table);
    }
  }

  private static void write(Location to) throws IOException {
    ParquetOptions options = ParquetOptions.DEFAULT.withThreads(2).withRowsPerGroup(20_000);
    try (RecordWriter<Event> writer =
        TimelineParquet.writer(Tables.EVENTS, to, GENERATOR.metadata(), options)) {
      for (Event event : (Iterable<Event>) GENERATOR.events()::iterator) {
        writer.write(event);
      }
    }
  }

  @Test
  void manyEventsAndThoseOfSomeDays(@TempDir Path folder) throws IOException {
    write(at("many.parquet"));
    Path local = folder.resolve("many.parquet");
    write(Location.of(local));
    try (FSDataInputStream in =
        cluster.getFileSystem().open(new org.apache.hadoop.fs.Path("/data/many.parquet"))) {
      assertArrayEquals(Files.readAllBytes(local), in.readAllBytes());
    }
    LocalDate first = LocalDate.of(2007, 3, 1);
    LocalDate last = LocalDate.of(2007, 3, 31);
    Findings findings = new Findings();
    try (Records<Event> all =
        TimelineParquet.scan(Tables.EVENTS, at("many.parquet"))
            .dates(first, last)
            .with(TWO)
            .records(findings)) {
      assertEquals(
          GENERATOR
              .events()
              .filter(event -> !event.date().earliest().orElse(first).isAfter(last))
              .filter(event -> !event.date().latest().orElse(last).isBefore(first))
              .toList(),
          all.stream().toList());
    }
    assertEquals(List.of(), findings.list());
  }

  /** No room is left: the file before stays, and nothing beside it. */
  @Test
  void failedWriteLeavesTheFileBefore() throws IOException {
    Location there = at("full/events.parquet");
    StreamTest.write(Tables.EVENTS, MANY, there, ParquetOptions.DEFAULT);
    var directory = new org.apache.hadoop.fs.Path("/data/full");
    cluster.getFileSystem().setQuota(directory, HdfsConstants.QUOTA_DONT_SET, 100L << 20);
    try {
      assertThrows(IOException.class, () -> write(there));
    } finally {
      cluster.getFileSystem().setQuota(directory, -1, -1);
    }
    assertEquals(
        List.of("events.parquet"),
        Arrays.stream(cluster.getFileSystem().listStatus(directory))
            .map(status -> status.getPath().getName())
            .toList());
    Findings findings = new Findings();
    try (Records<Event> all = TimelineParquet.scan(Tables.EVENTS, there).records(findings)) {
      assertEquals(MANY.events(), all.stream().toList());
    }
  }

  @Test
  void whatIsNotThere() throws IOException {
    assertThrows(
        FileNotFoundException.class,
        () -> TimelineParquet.scan(Tables.EVENTS, at("none.parquet")).records(new Findings()));
    assertEquals(List.of(), names().stream().filter(name -> name.startsWith(".")).toList());
    Findings findings = new Findings();
    Location root = Location.of(URI.create(cluster.getURI() + "/"), KEYS);
    TimelineParquet.scan(Tables.EVENTS, root).records(findings).close();
    assertEquals(
        List.of(root + ": expected a Parquet file, found a folder [MALFORMED]"),
        findings.list().stream().map(Finding::toString).toList());
  }
}
