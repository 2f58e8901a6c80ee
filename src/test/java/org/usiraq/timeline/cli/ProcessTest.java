package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.cli.Shell.Run;

/** The program as a process of its own, in a shell as people have it. */
@Tag("slow")
class ProcessTest {
  private final Path folder;

  ProcessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Runs a script in which {@code timeline} is the program. */
  private Run bash(String script) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash",
            "-c",
            "timeline() { '"
                + java
                + "' -cp \"$CLASSES\" "
                + Main.class.getName()
                + " \"$@\"; }\n"
                + script);
    builder.environment().put("CLASSES", System.getProperty("java.class.path"));
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @Test
  void closedPipe() throws Exception {
    Run run = bash("timeline convert dataset - | head -1; echo ${PIPESTATUS[0]}");
    assertEquals(new Run(0, "{\n0\n", ""), run);
  }

  @Test
  void fullDisk() throws Exception {
    assertEquals(3, bash("timeline query > /dev/full").status());
  }

  /** No library says anything, and no colour gets into a file. */
  @Test
  void quiet() throws Exception {
    Run run = bash("timeline validate target/dataset/parquet");
    assertEquals(0, run.status());
    assertEquals("", run.err());
    assertFalse(run.out().contains("\u001b"), run.out());
  }

  @Test
  void interrupt() throws Exception {
    Path target = folder.resolve("copy.jsonl");
    // Standard input never ends, so that the program is in the midst of it.
    Run run =
        bash(
            "set -m; sleep 60 | timeline convert - '"
                + target
                + "' --table events &\n"
                + "sleep 3; kill -INT -- -$(jobs -p); wait $!; ls -A '"
                + folder
                + "'");
    assertFalse(run.out().contains("copy.jsonl"), run.out());
  }

  @Test
  void completionInBash() throws Exception {
    Run run =
        bash(
            """
            source <(timeline completion)
            COMP_WORDS=(us-iraq-timeline que); COMP_CWORD=1
            _complete_us-iraq-timeline; echo "${COMPREPLY[*]}"
            """);
    assertEquals(new Run(0, "query\n", ""), run);
  }
}
