package org.usiraq.timeline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Severity;

/**
 * A copy of the shipped dataset with more than thirty faults in files beside its own: one run lists
 * each of them and nothing else.
 */
class BrokenDatasetTest {
  private static final Path FAULTS =
      Path.of("src", "test", "resources", "org", "usiraq", "timeline", "build", "broken");
  private static final Path EXPECTED = FAULTS.resolveSibling("broken-findings.txt");

  @Test
  void publishTellsEveryFault(@TempDir Path folder) throws IOException {
    Path dataset = Folders.copy(Path.of("dataset"), folder.resolve("dataset"));
    String taken = place("- id: us-led-invasion", dataset.resolve("events"));
    Folders.copy(FAULTS, dataset);
    Path target = folder.resolve("out");
    List<Finding> findings = findings(dataset, target);
    assertEquals(
        Files.readString(EXPECTED).replace("{us-led-invasion}", taken),
        findings.stream()
            .map(BrokenDatasetTest::print)
            .collect(Collectors.joining("\n", "", "\n")));
    assertEquals(findings, findings(dataset, target));
    assertTrue(Files.notExists(target));
    Set<String> codes =
        findings.stream()
            .map(finding -> finding.code().name())
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(codes.size() >= 25, codes::toString);
  }

  private static List<Finding> findings(Path dataset, Path target) throws IOException {
    try {
      new Publisher(dataset, Path.of("LICENSE-DATA")).publish(target, new Findings());
      return List.of();
    } catch (InvalidDataException e) {
      return e.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    }
  }

  /** The finding without the choices of a vocabulary, which may grow. */
  private static String print(Finding finding) {
    return finding.toString().replaceAll("one of [a-z_]+(, [a-z_]+)+ \\[", "one of … [");
  }

  /** The file and line that a text is found in first, as findings name it. */
  private static String place(String text, Path events) throws IOException {
    try (Stream<Path> files = Files.list(events)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        int line = Files.readAllLines(file).indexOf(text);
        if (line >= 0) {
          return "events/" + file.getFileName() + ":" + (line + 1);
        }
      }
    }
    throw new IllegalStateException(
        "expected '" + text + "' in one of " + Arrays.toString(events.toFile().list()));
  }
}
