package org.usiraq.timeline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.testing.Folders;

/** Programs that replace a folder again and again, killed at moments nobody chose. */
class KilledReplacementTest {
  private static final int FILES = 20;

  /**
   * Writes the next generation of a folder until it is killed; each file holds its number. Prints a
   * line as it starts, and one after each generation.
   */
  static final class Victim {
    private Victim() {}

    public static void main(String[] arguments) throws IOException {
      Path target = Path.of(arguments[0]);
      System.out.println("starts");
      for (int generation = Integer.parseInt(arguments[1]); true; generation++) {
        try (Replacement replacement = Replacement.of(target)) {
          for (int file = 0; file < FILES; file++) {
            Files.writeString(
                replacement.staging().resolve("file" + file), String.valueOf(generation));
          }
          replacement.commit();
        }
        System.out.println("wrote " + generation);
      }
    }
  }

  @Test
  void killedTenTimes(@TempDir Path parent) throws Exception {
    kill(10, parent, 20261122);
  }

  @Test
  @Tag("slow")
  void killedFiveHundredTimes(@TempDir Path parent) throws Exception {
    kill(500, parent, System.nanoTime());
  }

  private static void kill(int times, Path parent, long seed) throws Exception {
    Random random = new Random(seed);
    Path target = parent.resolve("out");
    int generation = 0;
    int advanced = 0;
    for (int i = 0; i < times; i++) {
      Process victim =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  Victim.class.getName(),
                  target.toString(),
                  String.valueOf(generation + 1))
              .redirectErrorStream(true)
              .start();
      // However slow the machine is, half of them are killed in their second generation or later.
      BufferedReader lines = victim.inputReader(StandardCharsets.UTF_8);
      assertEquals("starts", lines.readLine());
      if (random.nextBoolean()) {
        assertEquals("wrote " + (generation + 1), lines.readLine());
      }
      Thread.sleep(random.nextInt(300), random.nextInt(1_000_000));
      assertTrue(victim.isAlive(), () -> told(lines));
      victim.destroyForcibly().waitFor();

      // A kill between the two moves leaves no folder until the next run begins.
      Replacement.of(target).close();
      int found = generation(target, "kill " + i + " of seed " + seed);
      assertTrue(found >= generation, () -> "an older folder is back, seed " + seed);
      advanced += found > generation ? 1 : 0;
      generation = found;
      assertEquals(
          generation == 0 ? Set.of(".out.lock") : Set.of("out", ".out.lock"),
          Folders.contents(parent).keySet().stream()
              .map(name -> name.substring(0, (name + "/").indexOf('/')))
              .collect(Collectors.toSet()));
    }
    assertTrue(advanced > times / 4, "most victims were killed before they wrote anything");
  }

  private static String told(BufferedReader lines) {
    return "ended by itself: " + lines.lines().collect(Collectors.joining("\n"));
  }

  /** The one number that all files of the folder hold; 0 where there is no folder yet. */
  private static int generation(Path target, String moment) throws IOException {
    if (!Files.exists(target)) {
      return 0;
    }
    Map<String, String> files = Folders.contents(target);
    assertEquals(FILES, files.size(), moment);
    Set<String> numbers = Set.copyOf(files.values());
    assertEquals(1, numbers.size(), moment);
    return Integer.parseInt(numbers.iterator().next());
  }
}
