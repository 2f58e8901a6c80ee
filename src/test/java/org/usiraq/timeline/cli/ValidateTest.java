package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.cli.Shell.Run;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.testing.Folders;

class ValidateTest {
  private static final String FAULT =
      "unknown unit 'percnt', did you mean 'percent'? Expected one of person, attack, strike,"
          + " munition, vehicle, site, country, seat, document, percent, usd";

  /** The small dataset with one fault. */
  private static Path broken(Path folder) throws IOException {
    Folders.copy(Folders.SMALL, folder);
    Path file = folder.resolve("statistics.yaml");
    Files.writeString(file, Files.readString(file).replace("unit: percent", "unit: percnt"));
    return folder;
  }

  @Test
  void well() {
    Run run = new Shell().run("validate", Folders.SMALL);
    assertEquals(0, run.status(), run.out());
    assertTrue(run.out().contains("\n0 errors, "), run.out());
    assertEquals("", run.err());
  }

  @Test
  void text(@TempDir Path folder) throws IOException {
    Run run = new Shell().run("validate", broken(folder.resolve("d")));
    assertEquals(1, run.status());
    String line = "ERROR " + folder.resolve("d/statistics.yaml") + ":17 share-lost unit: " + FAULT;
    assertTrue(run.out().lines().anyMatch((line + " [UNKNOWN_VALUE]")::equals), run.out());
    assertTrue(run.out().contains("\n1 error, "), run.out());
    Run coloured = new Shell().colour().run("validate", folder.resolve("d"));
    assertTrue(coloured.out().contains("\u001b[1m\u001b[31mERROR"), coloured.out());
  }

  @Test
  void json(@TempDir Path folder) throws IOException {
    Run run = new Shell().run("validate", broken(folder), "--report", "json");
    assertEquals(1, run.status());
    Map<?, ?> report = (Map<?, ?>) Json.parse(run.out());
    assertEquals("1", String.valueOf(report.get("errors")));
    Map<?, ?> finding =
        (Map<?, ?>)
            ((List<?>) at(report, "findings"))
                .stream()
                    .filter(f -> "ERROR".equals(((Map<?, ?>) f).get("severity")))
                    .findFirst()
                    .orElseThrow();
    assertEquals(
        Set.of("severity", "code", "file", "line", "record", "field", "value", "message"),
        finding.keySet());
    assertEquals("UNKNOWN_VALUE", finding.get("code"));
    assertEquals(folder.resolve("statistics.yaml").toString(), finding.get("file"));
    assertEquals("17", String.valueOf(finding.get("line")));
    assertEquals(FAULT, finding.get("message"));
  }

  /** What code hosts ask of SARIF: level, rule, words, and a relative place with a line. */
  @Test
  void sarif() throws IOException {
    Path folder = Path.of("target", "cli-sarif");
    Run run = new Shell().run("validate", broken(folder), "-r", "sarif");
    assertEquals(1, run.status());
    Map<?, ?> sarif = (Map<?, ?>) Json.parse(run.out());
    assertEquals("2.1.0", sarif.get("version"));
    Map<?, ?> only = (Map<?, ?>) ((List<?>) at(sarif, "runs")).get(0);
    List<?> rules = (List<?>) at(only, "tool", "driver", "rules");
    boolean error = false;
    for (Object each : (List<?>) at(only, "results")) {
      Map<?, ?> result = (Map<?, ?>) each;
      int rule = Integer.parseInt(String.valueOf(result.get("ruleIndex")));
      assertEquals(at((Map<?, ?>) rules.get(rule), "id"), result.get("ruleId"));
      assertTrue(Set.of("error", "warning", "note").contains(result.get("level")), run.out());
      assertFalse(String.valueOf(at(result, "message", "text")).isEmpty());
      Map<?, ?> place =
          (Map<?, ?>)
              at((Map<?, ?>) ((List<?>) at(result, "locations")).get(0), "physicalLocation");
      String uri = String.valueOf(at(place, "artifactLocation", "uri"));
      assertTrue(uri.startsWith("target/cli-sarif/"), uri);
      if (at(result, "level").equals("error")) {
        error = true;
        assertEquals("target/cli-sarif/statistics.yaml", uri);
        assertEquals("17", String.valueOf(at(place, "region", "startLine")));
        assertEquals("share-lost unit: " + FAULT, at(result, "message", "text"));
      }
    }
    assertTrue(error, run.out());
  }

  private static Object at(Map<?, ?> tree, String... path) {
    Object node = tree;
    for (String name : path) {
      node = java.util.Objects.requireNonNull(((Map<?, ?>) node).get(name), name);
    }
    return node;
  }

  @Test
  void standardInput() {
    Run run = new Shell().in("{\"metadata\":").run("validate", "-");
    assertEquals(1, run.status());
    assertTrue(run.out().startsWith("ERROR (standard input):1: "), run.out());
    Run sarif = new Shell().in("{\"metadata\":").run("validate", "-", "-r", "sarif");
    assertFalse(sarif.out().contains("locations"), sarif.out());
  }

  @Test
  void severalInputs(@TempDir Path folder) throws IOException {
    Path lines = Files.writeString(folder.resolve("phases.jsonl"), "{\"id\":\"War\"}\n");
    Run run = new Shell().run("validate", QueryTest.SMALL, lines);
    assertEquals(1, run.status());
    assertTrue(run.out().contains("\nERROR " + lines + ":1 id: "), run.out());
  }

  @Test
  void fileOfNoTable(@TempDir Path folder) throws IOException {
    Path lines = Files.writeString(folder.resolve("events2.jsonl"), "");
    assertEquals(
        new Run(
            2,
            "",
            "us-iraq-timeline: " + lines + ": expected a name of a table, such as events.jsonl\n"),
        new Shell().run("validate", lines));
  }
}
