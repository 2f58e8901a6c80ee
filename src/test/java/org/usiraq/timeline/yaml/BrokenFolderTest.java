package org.usiraq.timeline.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;

/** What the reader says of folders and files that are damaged as a whole. */
class BrokenFolderTest {
  @TempDir Path folder;

  @BeforeEach
  void whole() throws IOException {
    write(
        "metadata.yaml",
        """
        name: d
        title: D
        version: 1.0.0
        licence: CC-BY-4.0
        coverage_earliest: 2003-01-01
        coverage_latest: 2020-12-31
        """);
    for (String table : List.of("events", "actors", "statistics", "places", "sources")) {
      write(table + ".yaml", "[]\n");
    }
    write("phases/war.yaml", "- {id: war, title: War, date: 2003/2011, summary: The war.}\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private List<String> said() throws IOException {
    Findings findings = new Findings();
    TimelineYaml.read(folder, findings);
    return findings.list().stream().map(Finding::toString).toList();
  }

  @Test
  void readWhole() throws IOException {
    assertEquals(List.of(), said());
  }

  @Test
  void readUnknownFile() throws IOException {
    write("actor.yaml", "[]\n");
    write("attic/events.yml", "[]\n");
    write("phases/peace.YAML", "[]\n");
    write("phases/README.md", "For curators.");
    write("phases/.war.yaml.swp", "An editor's own.");
    String expected =
        ": expected metadata.yaml, withdrawn.yaml, expectations.yaml, publication.yaml,"
            + " <table>.yaml or <table>/<any name>.yaml, where <table> is one of events,"
            + " actors, statistics, places, sources, phases [UNKNOWN_FILE]";
    assertEquals(
        List.of(
            "actor.yaml" + expected, "attic/events.yml" + expected, "phases/peace.YAML" + expected),
        said());
  }

  @Test
  void readMissingFiles() throws IOException {
    Files.delete(folder.resolve("metadata.yaml"));
    Files.delete(folder.resolve("phases/war.yaml"));
    assertEquals(
        List.of(
            "metadata.yaml: expected a file that says what the dataset is, found none"
                + " [MISSING_FILE]",
            "phases.yaml: expected a file or a folder phases/ with records, found none"
                + " [MISSING_FILE]"),
        said());
  }

  @Test
  void readMissingFolder() throws IOException {
    Findings findings = new Findings();
    Path none = folder.resolve("none");
    TimelineYaml.read(none, findings);
    assertEquals(
        none + ": expected a folder with the YAML files of a dataset, found none [MISSING_FILE]",
        findings.list().get(0).toString());
  }

  /** A file that breaks off keeps what was read of it, and the other files are read. */
  @Test
  void readMalformedFile() throws IOException {
    write("places.yaml", "- {id: baghdad, name: Baghdad, kind: city}\n- {id: basra, name: [\n");
    Findings findings = new Findings();
    Draft draft = TimelineYaml.read(folder, findings);
    Finding last = findings.list().get(findings.list().size() - 1);
    assertEquals(FindingCode.MALFORMED, last.code());
    assertEquals("places.yaml", last.position().file());
    assertEquals(1, draft.of(Tables.PLACES).size());
    assertEquals(1, draft.of(Tables.PHASES).size());
  }
}
