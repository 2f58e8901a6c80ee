package org.usiraq.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import examples.LoadAndQuery;
import examples.ReadPublication;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.json.TimelineJson;

/** The examples run as a user runs them, and the README shows their very lines. */
class ExamplesTest {
  private static final Path README = Path.of("README.md");
  private static final Path SOURCES = Path.of("examples", "java", "examples");

  @Test
  void loadAndQuery(@TempDir Path folder) throws Exception {
    String printed = run(LoadAndQuery.class, folder);
    List<String> parts = Stream.of(printed.split("\n\n", -1)).toList();
    assertEquals(4, parts.size(), printed);
    assertTrue(parts.get(0).lines().count() >= 3, printed);
    assertTrue(
        parts.get(0).lines().anyMatch(line -> line.matches("27 December 2019 \\(Friday\\): .+")),
        printed);
    assertEquals(
        List.of(
            "What the rockets on the K-1 base led to:",
            "The Hashd al-Shaabi and its parts, in 2019 and 2020:",
            "US troops in Iraq, as the sources have it:"),
        parts.stream().skip(1).map(part -> part.lines().findFirst().orElse("")).toList());
    String led = parts.get(1);
    assertTrue(led.contains("\n2019-12-29  "), led);
    assertTrue(led.contains("\n2020-01-03  "), led);
    assertTrue(parts.get(2).lines().skip(1).allMatch(line -> line.matches("\\S+  .+")), printed);
    assertTrue(
        parts.get(3).lines().skip(1).allMatch(line -> line.matches("\\S+  .*\\d.*  [a-z]+")),
        printed);
  }

  /** The README of the publication shows this example. */
  @Test
  void readPublication(@TempDir Path folder) throws Exception {
    Path home = Files.createDirectories(folder.resolve("dataset"));
    Path json = Files.createDirectory(home.resolve("json"));
    TimelineJson.write(UsIraqTimeline.load(), json.resolve("us-iraq-timeline.json"));
    String printed = run(ReadPublication.class, folder, home);
    assertEquals(10, printed.lines().count(), printed);
  }

  /** Runs a program with what the README tells to add: this library, which brings jackson-core. */
  private static String run(Class<?> program, Path folder) throws Exception {
    return run(program, folder, Path.of("").toAbsolutePath());
  }

  private static String run(Class<?> program, Path folder, Path home) throws Exception {
    String classPath =
        Stream.of(UsIraqTimeline.class, program, JsonFactory.class)
            .map(ExamplesTest::home)
            .collect(Collectors.joining(File.pathSeparator));
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                program.getName())
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    String printed = Files.readString(out, StandardCharsets.UTF_8);
    assertEquals(0, process.exitValue(), printed);
    return printed;
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Each Java block of the README stands in an example, between two comments. */
  @Test
  void readMeShowsExamples() throws IOException {
    String examples = "";
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.sorted().toList()) {
        examples += Files.readString(file);
      }
    }
    List<String> shown =
        Stream.of(Files.readString(README).split("```", -1))
            .filter(block -> block.startsWith("java\n"))
            .map(block -> block.substring("java\n".length()))
            .toList();
    List<String> marked =
        Stream.of(examples.split(" *// README: (?!end)\\w+\n", -1))
            .skip(1)
            .map(part -> part.substring(0, part.indexOf("// README: end")).stripTrailing())
            .map(part -> part.stripIndent() + "\n")
            .toList();
    assertEquals(List.of(marked.get(0)), shown.subList(0, 1));
    assertTrue(marked.containsAll(shown), () -> "expected among " + marked + ", found " + shown);
  }

  @Test
  void readMeShowsJavaByLine25() throws IOException {
    assertTrue(Files.readAllLines(README).indexOf("```java") < 25);
  }
}
