package org.usiraq.timeline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Findings;

class RoundTripTest {

  @Provide
  Arbitrary<Timeline> timelines() {
    return Timelines.timelines();
  }

  @Property(tries = 200)
  void readOfWriteIsIdentity(@ForAll("timelines") Timeline timeline) throws IOException {
    Path folder = Files.createTempDirectory("csv");
    try {
      TimelineCsv.write(timeline, folder);
      assertEquals(timeline, read(folder, timeline));
    } finally {
      delete(folder);
    }
  }

  @Test
  void readOfWriteLarge(@TempDir Path folder) throws IOException {
    // More rows than a reader holds ahead in any one file.
    Timeline timeline = Timelines.of(1200, 9);
    TimelineCsv.write(timeline, folder);
    assertEquals(timeline, read(folder, timeline));
  }

  @Test
  void writeTwiceGivesSameBytes(@TempDir Path folder) throws IOException {
    Timeline timeline = Timelines.of(20, 3);
    TimelineCsv.write(timeline, folder.resolve("a"));
    TimelineCsv.write(timeline, folder.resolve("b"));
    for (CsvTable table : CsvTables.ALL) {
      assertEquals(
          -1,
          Files.mismatch(
              folder.resolve("a").resolve(table.fileName()),
              folder.resolve("b").resolve(table.fileName())));
    }
  }

  /** Reads without the rules that records keep together: they are no matter of the format. */
  private static Timeline read(Path folder, Timeline timeline) throws IOException {
    Findings findings = new Findings();
    return TimelineCsv.read(folder, timeline.metadata(), findings)
        .toTimeline(folder.toString(), findings);
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> tree = Files.walk(folder)) {
      files = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
