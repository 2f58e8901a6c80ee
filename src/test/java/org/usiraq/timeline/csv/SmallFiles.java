package org.usiraq.timeline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;

/** The files of a small dataset, for a test to damage and to read. */
abstract class SmallFiles {
  static final Timeline SMALL = Timelines.small();

  Path folder;

  SmallFiles(Path folder) throws IOException {
    this.folder = folder;
    TimelineCsv.write(SMALL, folder);
  }

  String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  void put(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  void replace(String file, String found, String by) throws IOException {
    String before = text(file);
    assertTrue(before.contains(found), () -> file + " has no " + found);
    put(file, before.replace(found, by));
  }

  /** Reads the files, and expects these findings and no others. */
  void expect(String... lines) throws IOException {
    Findings findings = new Findings();
    var unused = TimelineCsv.read(folder, SMALL.metadata(), findings);
    assertEquals(
        String.join("\n", lines),
        findings.list().stream().map(Finding::toString).collect(Collectors.joining("\n")));
  }

  void expectSame() throws IOException {
    assertEquals(SMALL, TimelineCsv.read(folder, SMALL.metadata()));
  }
}
