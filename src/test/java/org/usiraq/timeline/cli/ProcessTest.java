package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usiraq.timeline.cli.Shell.Run;
import org.usiraq.timeline.testing.Folders;

/** The program as a process of its own, in a shell as people have it. */
@Tag("slow")
class ProcessTest {
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private final Path folder;

  ProcessTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Runs a script in which {@code timeline} is the program. */
  private Run bash(String script) throws IOException, InterruptedException {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(
            "bash",
            "-c",
            "timeline() { '"
                + JAVA
                + "' -cp \"$CLASSES\" "
                + Main.class.getName()
                + " \"$@\"; }\n"
                + script);
    builder.environment().put("DATASET", Path.of("dataset").toAbsolutePath().toString());
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

  /**
   * What stood there stands there, and whoever interrupted is told; 130 and 143 are the shell's.
   */
  @ParameterizedTest
  @CsvSource({"INT, 130, copy.jsonl, ''", "TERM, 143, copy.jsonl, ''", "INT, 130, copy, --to csv"})
  void convertInterrupted(String signal, int status, String name, String options) throws Exception {
    Path target = folder.resolve(name);
    Run whole = bash("timeline convert dataset '" + target + "' " + options + " --table places");
    assertEquals(0, whole.status(), whole::toString);
    Map<String, String> before = Folders.contents(folder.resolve("."));
    Path lock = folder.resolve("." + name + ".lock");
    Files.deleteIfExists(lock);
    List<String> command = new ArrayList<>();
    // Whoever started the tests may have told them to ignore an interrupt.
    command.addAll(List.of("env", "--default-signal=INT", JAVA));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("convert", "-", target.toString(), "--table", "places"));
    if (!options.isEmpty()) {
      command.addAll(List.of(options.split(" ")));
    }
    Path err = folder.resolve("told");
    // Its standard input never ends, so that the program is in the midst of it once it has its
    // lock.
    Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
    while (process.isAlive() && Files.notExists(lock)) {
      Thread.sleep(10);
    }
    assertEquals(0, bash("kill -" + signal + " " + process.pid()).status());
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    String told =
        "us-iraq-timeline: interrupted; " + target + " is whole, as it was or as it is to be\n";
    assertEquals(
        new Run(status, "", told), new Run(process.exitValue(), "", Files.readString(err)));
    assertTarget(before, name);
  }

  /** The files of a target, and no others but what the next run clears away. */
  private void assertTarget(Map<String, String> before, String name) throws IOException {
    Map<String, String> after = Folders.contents(folder.resolve("."));
    before.keySet().removeIf(file -> !file.startsWith(name));
    after.keySet().removeIf(file -> !file.startsWith(name));
    assertEquals(before, after);
  }

  /** A publication that is interrupted at any moment is the one before or the next. */
  @Test
  void buildInterrupted() throws Exception {
    Path target = folder.resolve("out");
    Run first = bash("timeline build dataset '" + target + "'");
    assertEquals(0, first.status(), first::toString);
    int interrupted = 0;
    for (int tenths = 8; tenths < 60; tenths += 4) {
      Run run =
          bash(
              "set -m; timeline build dataset '"
                  + target
                  + "' > /dev/null 2>&1 &\n sleep "
                  + tenths / 10.0
                  + "; kill -TERM -- -$(jobs -p); wait $!; s=$?;"
                  + " cd '"
                  + target
                  + "' && sha256sum --quiet -c SHA256SUMS && exit $s");
      assertTrue(run.status() == 143 || run.status() == 0, run::toString);
      interrupted += run.status() == 143 ? 1 : 0;
    }
    assertTrue(interrupted > 3, "interrupted " + interrupted);
  }

  /** A disk that is full, as a limit on the size of files. */
  @ParameterizedTest
  @CsvSource({
    "convert dataset, copy.json, ''",
    "convert dataset, copy.jsonl, --table events",
    "convert dataset, copy.parquet, --table events",
    "convert dataset, copy, --to csv",
    "build dataset, out, ''"
  })
  void targetOnFullDisk(String command, String name, String options) throws Exception {
    Path target = folder.resolve(name);
    String line = "timeline " + command + " '" + target + "' " + options;
    assertEquals(0, bash(line).status());
    Map<String, String> before = Folders.contents(target);
    Run run = bash("ulimit -f 8\n" + line);
    assertEquals(3, run.status(), run::toString);
    assertTrue(run.err().startsWith("us-iraq-timeline: "), run::toString);
    assertTrue(run.err().contains("File too large"), run::toString);
    assertEquals(1, run.err().lines().count(), run::toString);
    assertEquals(before, Folders.contents(target));
  }

  /** A folder that nobody may write to, not even root. */
  @Test
  void targetInReadOnlyFolder() throws Exception {
    Path target = Files.createDirectory(folder.resolve("locked")).resolve("copy.json");
    assertEquals(0, bash("timeline convert dataset '" + target + "'").status());
    byte[] before = Files.readAllBytes(target);
    Run lock =
        bash(
            "if [ $(id -u) = 0 ]; then chattr +i '"
                + target.getParent()
                + "'; else chmod a-w '"
                + target.getParent()
                + "'; fi");
    assumeTrue(lock.status() == 0, "this file system has no folders that root cannot write to");
    try {
      Run run = bash("timeline convert dataset '" + target + "'");
      assertEquals(3, run.status(), run::toString);
      assertEquals(1, run.err().lines().count(), run::toString);
      assertTrue(run.err().startsWith("us-iraq-timeline: " + folder), run::toString);
    } finally {
      bash(
          "if [ $(id -u) = 0 ]; then chattr -i '"
              + target.getParent()
              + "'; else chmod u+w '"
              + target.getParent()
              + "'; fi");
    }
    assertArrayEquals(before, Files.readAllBytes(target));
  }

  /** Publishing, and reading and writing every format, asks nobody anything. */
  @Test
  void opensNoNetwork() throws Exception {
    assumeTrue(bash("strace -o /dev/null true").status() == 0, "strace is not to be had here");
    Run run =
        bash(
            "export -f timeline; cd '"
                + folder
                + "' && strace -f -qq -e trace=socket,connect -o net bash -c '"
                + "timeline build \"$DATASET\" out && timeline convert out/csv out.json"
                + " && timeline convert out.json lines --to jsonl"
                + " && timeline convert lines parquet --to parquet"
                + " && timeline validate parquet && timeline query' > said 2>&1 && cat net");
    assertEquals(0, run.status(), run::toString);
    // The JDK makes sockets to see what there is; nothing is to be connected with one.
    assertFalse(Pattern.compile("connect\\(.*AF_INET").matcher(run.out()).find(), run::toString);
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
