package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.TimelineBuilder;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;

class RoundTripTest {

  @Provide
  Arbitrary<Timeline> timelines() {
    return Timelines.timelines();
  }

  @Property(tries = 150)
  void readAfterWriteIsIdentity(@ForAll("timelines") Timeline timeline) throws IOException {
    Path folder = Files.createTempDirectory("parquet");
    try {
      TimelineParquet.write(timeline, folder);
      // The codec alone: what rules a dataset must keep is not its matter.
      Findings findings = new Findings();
      Draft draft = TimelineParquet.read(folder, findings);
      assertEquals(List.of(), findings.list());
      assertEquals(timeline, draft.toTimeline("parquet", findings));
    } finally {
      delete(folder);
    }
  }

  @Property(tries = 40)
  void bytesDoNotDependOnOrderOfInput(@ForAll("timelines") Timeline timeline, @ForAll long seed)
      throws IOException {
    Path folder = Files.createTempDirectory("parquet");
    try {
      TimelineParquet.write(timeline, folder.resolve("a"));
      TimelineParquet.write(shuffled(timeline, new Random(seed)), folder.resolve("b"));
      assertSameFiles(folder.resolve("a"), folder.resolve("b"));
    } finally {
      delete(folder);
    }
  }

  @Test
  void readGivesBackSmall(@TempDir Path folder) throws IOException {
    TimelineParquet.write(Timelines.small(), folder);
    assertEquals(Timelines.small(), TimelineParquet.read(folder));
  }

  @Test
  void writeReplacesFilesByTheSameBytes(@TempDir Path folder) throws IOException {
    TimelineParquet.write(Timelines.of(6, 1), folder.resolve("a"));
    TimelineParquet.write(Timelines.small(), folder.resolve("a"));
    TimelineParquet.write(Timelines.small(), folder.resolve("b"));
    assertSameFiles(folder.resolve("a"), folder.resolve("b"));
  }

  @Test
  void writeMakesOneFileForEachTable(@TempDir Path folder) throws IOException {
    TimelineParquet.write(Timelines.small(), folder.resolve("new/folder"));
    try (Stream<Path> files = Files.list(folder.resolve("new/folder"))) {
      assertEquals(
          List.of(
              "actors.parquet",
              "events.parquet",
              "phases.parquet",
              "places.parquet",
              "sources.parquet",
              "statistics.parquet"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private static void assertSameFiles(Path a, Path b) throws IOException {
    for (Table<?> table : Tables.ALL) {
      String name = table.name() + ".parquet";
      assertArrayEquals(
          Files.readAllBytes(a.resolve(name)), Files.readAllBytes(b.resolve(name)), name);
    }
  }

  private static Timeline shuffled(Timeline timeline, Random random) {
    TimelineBuilder builder = Timeline.builder(timeline.metadata());
    Tables.ALL.forEach(table -> shuffle(table, timeline, builder, random));
    return builder.build();
  }

  private static <R extends Entity> void shuffle(
      Table<R> table, Timeline timeline, TimelineBuilder builder, Random random) {
    List<R> records = new ArrayList<>(table.of(timeline));
    Collections.shuffle(records, random);
    Collection<R> all = records;
    table.give(builder, all);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
