package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.validate.Position;

class ProgressTest {

  @Test
  void lineOfWork() {
    assertEquals(
        "reading x [#####...............] 250,000 rows, 125,000/s, 6 s left",
        Progress.line("reading x", 250_000, 0.25, Duration.ofSeconds(2)));
  }

  @Test
  void lineOfWorkWithoutAnEndInSight() {
    assertEquals(
        "reading x 10 rows, 5/s, 2 s", Progress.line("reading x", 10, 0, Duration.ofSeconds(2)));
    assertEquals("publishing, 3 s", Progress.line("publishing", 0, 0, Duration.ofMillis(3100)));
  }

  @Test
  void estimateOfLines(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "12345678\n".repeat(1000));
    Estimate estimate = Estimate.of(file, Format.JSONL);
    assertEquals(0.5, estimate.before(Position.ofLine("a", 500)));
    assertEquals(1, estimate.before(Position.ofLine("a", 2000)));
    assertEquals(0, new Estimate(0).before(Position.ofLine("a", 5)));
  }
}
