package org.usiraq.timeline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.testing.Folders;

class ReplacementTest {
  private static final Map<String, String> OLD = Map.of("a", "old a", "sub/b", "old b");
  private static final Map<String, String> NEW = Map.of("a", "new a", "c", "new c");

  private final Path parent;
  private final Path target;
  private final Path aside;
  private final Path staging;

  ReplacementTest(@TempDir Path parent) {
    this.parent = parent;
    target = parent.resolve("out");
    aside = parent.resolve(".out.old");
    staging = parent.resolve(".out.new");
  }

  private static void fill(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  /** What is in the target, after a look that nothing stands beside it but the lock. */
  private Map<String, String> left() throws IOException {
    Map<String, String> all = Folders.contents(parent);
    assertTrue(
        all.keySet().stream().allMatch(n -> n.startsWith("out/") || n.equals(".out.lock")),
        all::toString);
    return Files.exists(target) ? Folders.contents(target) : Map.of();
  }

  private void replace() throws IOException {
    try (Replacement replacement = Replacement.of(target)) {
      fill(replacement.staging(), NEW);
      replacement.commit();
    }
  }

  @Test
  void commitNew() throws IOException {
    replace();
    assertEquals(NEW, left());
  }

  @Test
  void commitNewInNewFolders() throws IOException {
    Path deep = parent.resolve("x/y/out");
    try (Replacement replacement = Replacement.of(deep)) {
      fill(replacement.staging(), NEW);
      replacement.commit();
    }
    assertEquals(NEW, Folders.contents(deep));
  }

  @Test
  void commitReplaces() throws IOException {
    fill(target, OLD);
    replace();
    assertEquals(NEW, left());
    replace();
    assertEquals(NEW, left());
  }

  @Test
  void closeWithoutCommitLeavesOld() throws IOException {
    fill(target, OLD);
    try (Replacement replacement = Replacement.of(target)) {
      fill(replacement.staging(), NEW);
    }
    assertEquals(OLD, left());
  }

  @Test
  void commitThatFailsLeavesOld() throws IOException {
    fill(target, OLD);
    try (Replacement replacement = Replacement.of(target)) {
      fill(replacement.staging(), NEW);
      // What was written is lost before it can be put in place.
      Files.move(replacement.staging(), parent.resolve("lost"));
      assertThrows(IOException.class, replacement::commit);
      assertEquals(OLD, Folders.contents(target));
      Files.move(parent.resolve("lost"), replacement.staging());
    }
    assertEquals(OLD, left());
  }

  @Test
  void killedWhileWriting() throws IOException {
    fill(target, OLD);
    fill(staging, Map.of("a", "half"));
    Replacement.of(target).close();
    assertEquals(OLD, left());
    fill(staging, Map.of("x", "half"));
    replace();
    assertEquals(NEW, left());
  }

  @Test
  void killedWhileWritingTheFirst() throws IOException {
    fill(staging, Map.of("a", "half"));
    Replacement.of(target).close();
    assertEquals(Map.of(), left());
  }

  @Test
  void killedBetweenTheTwoMoves() throws IOException {
    fill(aside, OLD);
    fill(staging, NEW);
    Replacement.of(target).close();
    assertEquals(OLD, left());
  }

  @Test
  void killedBeforeTheOldWasDeleted() throws IOException {
    fill(target, NEW);
    fill(aside, Map.of("sub/b", "old b"));
    Replacement.of(target).close();
    assertEquals(NEW, left());
  }

  @Test
  void ofWhileAnotherRuns() throws IOException {
    fill(target, OLD);
    try (Replacement first = Replacement.of(target)) {
      fill(first.staging(), NEW);
      FileSystemException told =
          assertThrows(FileSystemException.class, () -> Replacement.of(target));
      assertEquals(target + ": another run is writing it", told.getMessage());
      // The second did not touch what the first writes.
      assertEquals(NEW, Folders.contents(first.staging()));
    }
    Replacement.of(target).close();
    assertEquals(OLD, left());
  }

  @Test
  void ofNoFolder() throws IOException {
    Files.writeString(target, "a file of somebody's");
    FileSystemException told =
        assertThrows(FileSystemException.class, () -> Replacement.of(target));
    assertEquals(target + ": expected a folder, found a file", told.getMessage());
    assertEquals("a file of somebody's", Files.readString(target));
    assertEquals(
        "/: expected a name within a folder",
        assertThrows(FileSystemException.class, () -> Replacement.of(Path.of("/"))).getMessage());
  }

  /** A program that begins a replacement and waits to be killed. */
  static final class Victim {
    private Victim() {}

    public static void main(String[] arguments) throws Exception {
      Replacement replacement = Replacement.of(Path.of(arguments[0]));
      fill(replacement.staging(), NEW);
      System.out.println("written");
      Thread.sleep(60_000);
      replacement.close();
    }
  }

  @Test
  void ofWhileAnotherProgramRuns() throws Exception {
    fill(target, OLD);
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                target.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = victim.inputReader(StandardCharsets.UTF_8)) {
      assertEquals("written", out.readLine());
      assertEquals(
          target + ": another run is writing it",
          assertThrows(FileSystemException.class, () -> Replacement.of(target)).getMessage());
    } finally {
      victim.destroyForcibly().waitFor();
    }
    assertEquals(NEW, Folders.contents(staging));
    assertEquals(OLD, Folders.contents(target));
    replace();
    assertEquals(NEW, left());
  }

  private void replaceFile(String content) throws IOException {
    try (Replacement replacement = Replacement.ofFile(target)) {
      Files.writeString(replacement.staging(), content);
      replacement.commit();
    }
  }

  /** Of a file nothing is left but itself. */
  @Test
  void commitFile() throws IOException {
    replaceFile("old");
    replaceFile("new");
    assertEquals(Map.of("out", "new"), Folders.contents(parent));
  }

  @Test
  void closeOfFileBeforeCommit() throws IOException {
    replaceFile("old");
    try (Replacement replacement = Replacement.ofFile(target)) {
      Files.writeString(replacement.staging(), "half");
    }
    assertEquals(Map.of("out", "old"), Folders.contents(parent));
  }

  /** What a kill left is no obstacle. */
  @Test
  void killedWhileWritingFile() throws IOException {
    Files.writeString(target, "old");
    Files.writeString(staging, "half");
    Files.writeString(parent.resolve(".out.lock"), "");
    replaceFile("new");
    assertEquals(Map.of("out", "new"), Folders.contents(parent));
  }

  @Test
  void ofFileTwice() throws IOException {
    try (Replacement first = Replacement.ofFile(target)) {
      Files.writeString(first.staging(), "first");
      assertEquals(
          target + ": another run is writing it",
          assertThrows(FileSystemException.class, () -> Replacement.ofFile(target)).getMessage());
      first.commit();
    }
    assertEquals(Map.of("out", "first"), Folders.contents(parent));
  }

  @Test
  void ofFileThatIsFolder() throws IOException {
    Files.createDirectory(target);
    assertEquals(
        target + ": expected a file, found a folder",
        assertThrows(FileSystemException.class, () -> Replacement.ofFile(target)).getMessage());
  }
}
