package org.usiraq.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import examples.LoadAndQuery;
import examples.OwnDataset;
import examples.ReadAndWriteParquet;
import examples.ReadPublication;
import examples.SeriesWithBounds;
import examples.StreamParquet;
import examples.ValidateFile;
import examples.WalkEscalation;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.Unit;

/** The examples run as a user runs them, and README and guide show their very lines. */
class ExamplesTest {
  private static final Path README = Path.of("README.md");
  private static final List<Path> PAGES =
      List.of(README, Path.of("docs", "java.md"), Path.of("docs", "analysts.md"));
  private static final List<Path> SOURCES =
      List.of(
          Path.of("examples", "java", "examples"),
          Path.of("examples", "spark", "src", "main", "java", "spark"));

  /** What the README tells to add: this library, which brings jackson-core. */
  private static final String CORE =
      Stream.of(UsIraqTimeline.class, LoadAndQuery.class, JsonFactory.class)
          .map(ExamplesTest::home)
          .collect(Collectors.joining(File.pathSeparator));

  @Test
  void loadAndQuery(@TempDir Path folder) throws Exception {
    String printed = run(LoadAndQuery.class, CORE, folder);
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

  @Test
  void walkEscalation(@TempDir Path folder) throws Exception {
    List<String> printed = run(WalkEscalation.class, CORE, folder).lines().toList();
    Event first = UsIraqTimeline.load().getEvent("k1-base-rocket-attack");
    assertEquals(first.date() + " " + first.title(), printed.get(0));
    // An answer to the answer stands one step further in.
    assertTrue(printed.get(1).matches("  2019-12-29 .+ \\(response to\\)"), printed::toString);
    assertTrue(
        printed.stream().anyMatch(line -> line.matches(" {4,}2020-01-03 .+ \\(response to\\)")),
        printed::toString);
    // Everything that the first led to is told, whichever way it is reached.
    for (Event event : UsIraqTimeline.load().consequencesOf(first.id())) {
      assertTrue(
          printed.stream().anyMatch(line -> line.contains(event.title())), () -> event.title());
    }
  }

  @Test
  void seriesWithBounds(@TempDir Path folder) throws Exception {
    String printed = run(SeriesWithBounds.class, CORE, folder);
    List<String> lines = printed.lines().toList();
    assertEquals(
        UsIraqTimeline.load().series("us-troops-in-iraq").size(), lines.indexOf(""), printed);
    assertTrue(
        printed.contains("\n2007-05-01: nearly 150,000 people (from no bound to 149999), "),
        printed);
    assertTrue(printed.contains("\n  or else "), printed);
    assertTrue(lines.get(lines.size() - 1).startsWith("The most that is sure: "), printed);
  }

  @Test
  void validateFile(@TempDir Path folder) throws Exception {
    Path document = folder.resolve("mine.json");
    run(OwnDataset.class, CORE, folder, document.toString());
    assertEquals(
        "It stands: harbour-strike 1.0.0: 1 events, 1 actors, 1 statistics, 0 places, 1 sources,"
            + " 1 phases\n"
            + document
            + ":43 dockers-strike citations: expected two independent sources or more, found one"
            + " [SINGLE_SOURCE]\n",
        run(ValidateFile.class, CORE, folder, document.toString()));

    Files.writeString(
        document, Files.readString(document).replace("\"1911-08\"", "\"August 1911\""));
    String refused = run(ValidateFile.class, CORE, folder, document.toString());
    assertTrue(refused.startsWith("It cannot stand.\n"), refused);
    assertTrue(refused.contains("mine.json:"), refused);
    assertTrue(
        refused.contains(" strikers date: EDTF \"August 1911\" at index 0: expected "), refused);
  }

  @Test
  void parquet(@TempDir Path folder) throws Exception {
    String all = System.getProperty("java.class.path");
    Path parquet = folder.resolve("parquet");
    assertEquals(
        UsIraqTimeline.load() + "\nNothing was lost: true\n",
        run(ReadAndWriteParquet.class, all, folder, parquet.toString()));

    String month =
        UsIraqTimeline.load()
            .eventsBetween(LocalDate.of(2019, 12, 1), LocalDate.of(2019, 12, 31))
            .stream()
            .map(event -> event.date() + " " + event.title() + "\n")
            .collect(Collectors.joining());
    assertEquals(
        month + "0 errors, 0 warnings, 0 notes\n",
        run(StreamParquet.class, all, folder, parquet.resolve("events.parquet").toString()));
  }

  @Test
  void ownDataset(@TempDir Path folder) throws Exception {
    Path document = folder.resolve("harbour.json");
    String printed = run(OwnDataset.class, CORE, folder, document.toString());
    Timeline harbour = TimelineJson.read(document);
    assertEquals(
        """
        INFO dockers-strike citations: expected two independent sources or more, found one \
        [SINGLE_SOURCE]
        0 errors, 0 warnings, 1 note
        """
            + harbour
            + "\n",
        printed);
    assertEquals("nearly 800 people", words(harbour));
  }

  private static String words(Timeline timeline) {
    return timeline.getStatistic("strikers").figure().toEnglish(Unit.PERSON);
  }

  /** The README of the publication shows this example. */
  @Test
  void readPublication(@TempDir Path folder) throws Exception {
    Path json = Files.createDirectory(folder.resolve("json"));
    TimelineJson.write(UsIraqTimeline.load(), json.resolve("us-iraq-timeline.json"));
    String printed = run(ReadPublication.class, CORE, folder);
    assertEquals(10, printed.lines().count(), printed);
  }

  /** Runs a program as a user does, in a folder. */
  private static String run(Class<?> program, String classPath, Path folder, String... args)
      throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                program.getName()));
    command.addAll(List.of(args));
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
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

  /** Each Java block of README and guides stands in an example, between two comments. */
  @Test
  void pagesShowExamples() throws IOException {
    StringBuilder examples = new StringBuilder();
    for (Path folder : SOURCES) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.sorted().toList()) {
          examples.append(Files.readString(file));
        }
      }
    }
    StringBuilder pages = new StringBuilder();
    for (Path page : PAGES) {
      pages.append(Files.readString(page));
    }
    List<String> shown =
        Stream.of(pages.toString().split("```", -1))
            .filter(block -> block.startsWith("java\n"))
            .map(block -> block.substring("java\n".length()))
            .toList();
    List<String> marked =
        Stream.of(examples.toString().split(" *// shown: (?!end)\\w+\n", -1))
            .skip(1)
            .map(part -> part.substring(0, part.indexOf("// shown: end")).stripTrailing())
            .map(part -> part.stripIndent() + "\n")
            .toList();
    assertTrue(marked.containsAll(shown), () -> "expected among " + marked + ", found " + shown);
  }

  @Test
  void readMeShowsJavaByLine25() throws IOException {
    assertTrue(Files.readAllLines(README).indexOf("```java") < 25);
  }
}
