package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.io.Replacement;
import org.usiraq.timeline.packed.Packed;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Validator;

/** The program that the build runs, on the small dataset. */
class PublishTest {

  private record Run(int status, String out, String err) {}

  private final Path dataset;
  private final Path licence;
  private final Path changelog;
  private final Path target;
  private final Path classes;
  private final Path embedded;

  PublishTest(@TempDir Path folder) {
    dataset = folder.resolve("in");
    licence = folder.resolve("LICENCE");
    changelog = folder.resolve("CHANGES");
    target = folder.resolve("out");
    classes = folder.resolve("classes");
    embedded = classes.resolve("small.packed");
  }

  @BeforeEach
  void copy() throws IOException {
    Folders.copy(Folders.SMALL, dataset);
    Files.writeString(licence, "Free as air.\n");
    Files.writeString(changelog, "All is new.\n");
  }

  private static Run run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int status =
        Publish.run(
            texts,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private Run publish() {
    return run(dataset, licence, changelog, target, embedded);
  }

  private void edit(String file, String what, String by) throws IOException {
    Path path = dataset.resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(what), what);
    Files.writeString(path, text.replace(what, by));
  }

  @Test
  void runPublishes() throws IOException {
    String notes = Validator.validate(Timelines.small()).toString();
    String last = notes.substring(notes.lastIndexOf('\n') + 1);
    Run run = publish();
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.err());
    assertTrue(
        run.out()
            .endsWith(
                last
                    + System.lineSeparator()
                    + "published to "
                    + target
                    + ": small-timeline 1.2.3: 3 events, 2 actors, 3 statistics, 2 places,"
                    + " 2 sources, 2 phases"
                    + System.lineSeparator()),
        run.out());
    try (InputStream in = Files.newInputStream(embedded)) {
      assertEquals(Timelines.small(), Packed.read(in));
    }
    assertEquals("Free as air.\n", Files.readString(target.resolve("LICENSE")));
    assertEquals("All is new.\n", Files.readString(target.resolve("CHANGELOG.md")));
    assertTrue(Files.notExists(target.resolve("changes.json")));
  }

  @Test
  void runTwiceGivesTheSameBytes() throws IOException {
    publish();
    Map<String, String> first = Folders.contents(target);
    assertEquals(0, publish().status());
    assertEquals(first, Folders.contents(target));
  }

  @Test
  void runPublishesCorrections() throws IOException {
    publish();
    edit("phases.yaml", "title: War", "title: The war");
    Files.writeString(target.resolve("stale"), "of an earlier version");
    assertEquals(0, publish().status());
    assertTrue(Files.readString(target.resolve("csv/phases.csv")).contains(",The war,"));
    assertTrue(Files.notExists(target.resolve("stale")));
  }

  @Test
  void runWithoutArguments() {
    String usage =
        "usage: Publish DATASET-FOLDER LICENCE-FILE CHANGELOG-FILE TARGET-FOLDER EMBEDDED-FILE"
            + " [EARLIER]"
            + System.lineSeparator();
    assertEquals(new Run(2, "", usage), run());
    assertEquals(new Run(2, "", usage), run(dataset, licence, target));
  }

  /** Runs what must fail, and checks that all that was published is as it was. */
  private Run fails() throws IOException {
    Map<String, String> before = Folders.contents(target);
    Map<String, String> inJar = Folders.contents(classes);
    Run run = publish();
    assertEquals(before, Folders.contents(target));
    assertEquals(inJar, Folders.contents(classes));
    assertTrue(Files.notExists(target.resolveSibling(".out.new")));
    assertTrue(Files.notExists(target.resolveSibling(".out.old")));
    assertEquals("", run.out());
    return run;
  }

  @Test
  void runOfInvalidLeavesWhatWasPublished() throws IOException {
    publish();
    edit("events/b.yaml", "phase: war", "phase: wars");
    edit("statistics.yaml", "unit: percent", "unit: percnt");
    Run run = fails();
    assertEquals(1, run.status());
    assertEquals(
        dataset
            + " is not valid:\n"
            + "ERROR statistics.yaml:17 share-lost unit: unknown unit 'percnt', did you mean"
            + " 'percent'? Expected one of UNITS [UNKNOWN_VALUE]\n"
            + "ERROR events/b.yaml:6 invasion phase: expected an id of phases, found 'wars'; did"
            + " you mean 'war'? [DANGLING_REFERENCE]\n"
            + "ERROR events/b.yaml:14 visit phase: expected an id of phases, found 'wars'; did you"
            + " mean 'war'? [DANGLING_REFERENCE]\n",
        run.err()
            .lines()
            .filter(line -> !line.startsWith("INFO") && !line.startsWith("WARNING"))
            .limit(4)
            .map(line -> line.replaceAll("one of [a-z_, ]+ \\[", "one of UNITS [") + "\n")
            .reduce("", String::concat));
    assertTrue(
        run.err()
            .endsWith(
                "nothing was published; " + target + " is as it was" + System.lineSeparator()),
        run.err());
  }

  @Test
  void runOfInvalidPublishesNothing() throws IOException {
    edit("publication.yaml", "description:", "descripton:");
    Run run = publish();
    assertEquals(1, run.status());
    assertTrue(
        run.err()
            .contains(
                "ERROR publication.yaml:1 descripton: unknown field, did you mean 'description'?"
                    + " Expected one of description, keywords, contributors, language, created,"
                    + " published, method, limits, homepage, reports [UNKNOWN_FIELD]\n"
                    + "ERROR publication.yaml:1 description: expected a value, found none"
                    + " [MISSING_FIELD]\n"),
        run.err());
    assertTrue(Files.notExists(target));
    assertTrue(Files.notExists(embedded));
  }

  @Test
  void runOfNothing() {
    Path none = dataset.resolve("none");
    Run run = run(none, licence, changelog, target, embedded);
    assertEquals(1, run.status());
    assertEquals(
        none
            + " is not valid:\n"
            + "ERROR "
            + none
            + ": expected a folder with the YAML files of a dataset, found none [MISSING_FILE]\n"
            + "ERROR publication.yaml: expected a file that describes the publication, found none"
            + " [MISSING_FILE]\n"
            + "2 errors, 0 warnings, 0 notes"
            + System.lineSeparator()
            + "nothing was published; "
            + target
            + " is as it was"
            + System.lineSeparator(),
        run.err());
  }

  @Test
  void runWithoutLicence() throws IOException {
    publish();
    Files.delete(licence);
    Run run = fails();
    assertEquals(3, run.status());
    assertEquals(
        "could not read or write: java.nio.file.NoSuchFileException: "
            + licence
            + System.lineSeparator(),
        run.err());
  }

  @Test
  void runWhileAnotherRuns() throws IOException {
    publish();
    Run run;
    try (Replacement other = Replacement.of(target)) {
      run = publish();
      assertTrue(Files.exists(other.staging()));
    }
    assertEquals(3, run.status());
    assertEquals(
        "could not read or write: java.nio.file.FileSystemException: "
            + target
            + ": another run is writing it"
            + System.lineSeparator(),
        run.err());
  }

  @Test
  void runOverSomethingElse() throws IOException {
    Files.createDirectories(target);
    Files.createDirectories(classes);
    assertEquals(0, publish().status());
    Files.delete(target.resolve("SHA256SUMS"));
    Run run = fails();
    assertEquals(3, run.status());
    assertEquals(
        "could not read or write: java.nio.file.FileSystemException: "
            + target
            + ": expected an earlier publication or an empty folder, found files without SHA256SUMS"
            + System.lineSeparator(),
        run.err());
  }

  @Test
  void runRepairsAfterAKill() throws IOException {
    publish();
    Map<String, String> published = Folders.contents(target);
    Files.move(target, target.resolveSibling(".out.old"));
    Files.createDirectory(target.resolveSibling(".out.new"));
    edit("phases.yaml", "title: War", "title: ' War'");
    assertEquals(1, publish().status());
    edit("phases.yaml", "title: ' War'", "title: War");
    assertEquals(0, publish().status());
    assertEquals(published, Folders.contents(target));
    assertTrue(Files.notExists(target.resolveSibling(".out.old")));
  }

  /** Publishes with the publication before it as the earlier version. */
  private Run publishNext() {
    return run(dataset, licence, changelog, target, embedded, target);
  }

  @Test
  void runWithAnEmptyEarlierHasNone() throws IOException {
    assertEquals(0, run(dataset, licence, changelog, target, embedded, "").status());
    assertTrue(Files.notExists(target.resolve("changes.json")));
  }

  @Test
  void runWithEarlierPublishesWhatChanged() throws IOException {
    publish();
    edit("phases.yaml", "title: War", "title: The war");
    edit("metadata.yaml", "version: 1.2.3", "version: 1.2.4");
    Run run = publishNext();
    assertEquals(0, run.status(), run.err());
    assertEquals(
        """
        {
          "earlier": "1.2.3",
          "later": "1.2.4",
          "step": "patch",
          "metadata": [
            {
              "field": "version",
              "before": "1.2.3",
              "after": "1.2.4"
            }
          ],
          "columns": [],
          "records": [
            {
              "change": "changed",
              "table": "phases",
              "id": "war",
              "fields": [
                {
                  "field": "title",
                  "before": "War",
                  "after": "The war"
                }
              ]
            }
          ]
        }
        """,
        Files.readString(target.resolve("changes.json")));
  }

  @Test
  void runWithEarlierRefusesLostIdsAndLowVersions() throws IOException {
    publish();
    edit("phases.yaml", "- id: war\n", "- id: the-war\n");
    edit("events/b.yaml", "phase: war", "phase: the-war");
    Map<String, String> before = Folders.contents(target);
    Run run = publishNext();
    assertEquals(1, run.status());
    assertEquals(before, Folders.contents(target));
    assertEquals(
        "ERROR war: expected the id of version 1.2.3 in phases, among the former ids of its"
            + " successor, or withdrawn with a reason; found none of these [REMOVED_ID]\n"
            + "ERROR metadata version: expected a step of at least MAJOR from 1.2.3, found 1.2.3"
            + " [UNDERSTATED_VERSION]\n",
        run.err()
            .lines()
            .filter(line -> line.startsWith("ERROR"))
            .map(line -> line + "\n")
            .reduce("", String::concat));
    edit("phases.yaml", "- id: the-war\n", "- id: the-war\n  former_ids: [war]\n");
    edit("metadata.yaml", "version: 1.2.3", "version: 1.3.0");
    Run redirected = publishNext();
    assertEquals(0, redirected.status(), redirected.err());
  }
}
