package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.cli.Shell.Run;
import org.usiraq.timeline.testing.Folders;

class BuildCommandTest {

  @Test
  void publishes(@TempDir Path folder) throws IOException {
    Path dataset = Folders.copy(Folders.SMALL, folder.resolve("dataset"));
    Path target = folder.resolve("publication");
    Path licence = folder.resolve("LICENSE-DATA");
    assertEquals(
        new Run(
            2,
            "",
            "us-iraq-timeline: "
                + licence
                + ": expected the licence of the data, found none; name one with --licence\n"),
        new Shell().run("build", dataset, target));
    Files.writeString(licence, "Free as air.\n");
    Run run = new Shell().run("build", dataset, target);
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().contains("\npublished to " + target + ": small-timeline 1.2.3: "));
    assertEquals(0, new Shell().run("validate", target).status());
    assertEquals("3 of 3 events\n", new Shell().run("query", "--data", target).err());
  }

  @Test
  void publishesNothingOfInvalidData(@TempDir Path folder) throws IOException {
    Path dataset = Folders.copy(Folders.SMALL, folder.resolve("dataset"));
    Path licence = Files.writeString(folder.resolve("terms"), "Free as air.\n");
    Files.delete(dataset.resolve("phases.yaml"));
    Run run = new Shell().run("build", dataset, folder.resolve("p"), "--licence", licence);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("\nERROR phases.yaml: "), run.err());
    assertTrue(Files.notExists(folder.resolve("p")));
  }
}
