package org.usiraq.timeline.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The files that a fuzzer starts from, and those that broke something once: none does any more, nor
 * does a little damage to them. {@code mvn -Pfuzz} does much.
 */
class CorpusTest {
  static final Path CORPUS =
      Path.of("src", "test", "resources", "org", "usiraq", "timeline", "hostile", "corpus");

  private static final int FEWEST = 20;
  private static final int DAMAGES = 20;

  @TestFactory
  Stream<DynamicTest> everyFile() {
    return Arrays.stream(Fuzzed.values())
        .flatMap(
            fuzzed -> {
              List<Path> files = files(CORPUS.resolve(fuzzed.name().toLowerCase(Locale.ROOT)));
              assertTrue(files.size() >= FEWEST, () -> fuzzed + ": few files: " + files);
              return files.stream()
                  .map(
                      file ->
                          DynamicTest.dynamicTest(
                              fuzzed + " " + file.getFileName(), () -> take(fuzzed, file)));
            });
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void take(Fuzzed fuzzed, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    fuzzed.take(bytes);
    for (int seed = 0; seed < DAMAGES; seed++) {
      byte[] damaged = damaged(bytes, new Random(seed));
      try {
        fuzzed.take(damaged);
      } catch (RuntimeException | AssertionError | IOException e) {
        throw new AssertionError("damaged by seed " + seed, e);
      }
    }
  }

  /** Some bytes changed, or some left out. */
  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    if (bytes.length > 1 && random.nextBoolean()) {
      int from = 1 + random.nextInt(bytes.length - 1);
      int length = random.nextInt(Math.min(40, bytes.length - from));
      damaged = new byte[bytes.length - length];
      System.arraycopy(bytes, 0, damaged, 0, from);
      System.arraycopy(bytes, from + length, damaged, from, damaged.length - from);
    } else {
      for (int i = 0; i < Math.min(4, bytes.length); i++) {
        damaged[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
    }
    return damaged;
  }
}
