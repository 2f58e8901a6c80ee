package org.usiraq.timeline.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Severity;
import org.usiraq.timeline.validate.Validator;

/** A small folder as a curator writes it, and what is said of one that is damaged. */
class TimelineYamlTest {
  private static final String PHASE = "- id: p\n  title: T\n  date: 2003\n  summary: S.\n";

  private final Path folder;

  TimelineYamlTest(@TempDir Path temporary) {
    folder = temporary.resolve("dataset");
  }

  @BeforeEach
  void copy() throws IOException {
    Folders.copy(Folders.SMALL, folder);
  }

  /** Every error of reading and validating, a line each. */
  private String said() throws IOException {
    Findings findings = new Findings();
    Draft draft = TimelineYaml.read(folder, findings);
    Validator.validate(draft, findings);
    return findings.list().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::toString)
        .collect(Collectors.joining("\n"));
  }

  /** What is said when a file has another content. */
  private String said(String file, String content) throws IOException {
    Files.writeString(folder.resolve(file), content);
    return said();
  }

  /** What is said when one more file of phases holds this. */
  private String phase(String content) throws IOException {
    Files.createDirectories(folder.resolve("phases"));
    return said("phases/x.yaml", content);
  }

  @Test
  void readSmall() throws IOException {
    assertEquals(Timelines.small(), TimelineYaml.read(folder));
  }

  @Test
  void readLineEndsAndByteOrderMark() throws IOException {
    for (String name : List.of("actors.yaml", "events/a.yml", "metadata.yaml")) {
      Path file = folder.resolve(name);
      Files.writeString(file, "\ufeff" + Files.readString(file).replace("\n", "\r\n"));
    }
    assertEquals(Timelines.small(), TimelineYaml.read(folder));
  }

  @Test
  void readNoFolder() throws IOException {
    Path none = folder.resolve("none");
    assertEquals(
        none
            + " is not valid:\nERROR "
            + none
            + ": expected a folder with the YAML files of a dataset, found none [MISSING_FILE]\n"
            + "1 error, 0 warnings, 0 notes",
        assertThrows(InvalidDataException.class, () -> TimelineYaml.read(none)).getMessage());
  }

  @Test
  void readMissingFiles() throws IOException {
    Files.delete(folder.resolve("metadata.yaml"));
    Files.delete(folder.resolve("places.yaml"));
    Files.delete(folder.resolve("withdrawn.yaml"));
    assertEquals(
        "metadata.yaml: expected a file that says what the dataset is, found none"
            + " [MISSING_FILE]\n"
            + "places.yaml: expected a file or a folder places/ with records, found none"
            + " [MISSING_FILE]",
        said());
  }

  @Test
  void readUnknownFiles() throws IOException {
    String expected =
        ": expected metadata.yaml, withdrawn.yaml, expectations.yaml, publication.yaml,"
            + " <table>.yaml or <table>/<any name>.yaml, where <table> is one of events,"
            + " actors, statistics, places, sources, phases [UNKNOWN_FILE]";
    Files.createDirectory(folder.resolve("evnts"));
    Files.writeString(folder.resolve("evnts/a.yaml"), "[]");
    Files.writeString(folder.resolve("phases.yml"), "[]");
    Files.writeString(folder.resolve("README.md"), "# For people");
    assertEquals("evnts/a.yaml" + expected + "\nphases.yml" + expected, said());
  }

  @Test
  void readEmpty() throws IOException {
    assertEquals(
        "phases/x.yaml: expected a list, found the end of the file [MALFORMED]", phase(""));
    assertEquals("", phase("# Nothing yet.\n[]\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: p|a mapping of fields",
        "some text|a text",
        "'~'|null",
      })
  void readNoList(String content, String found) throws IOException {
    assertEquals(
        "phases/x.yaml:2: expected a list, found " + found + " [MALFORMED]",
        phase("# x\n" + content));
  }

  @Test
  void readNoMapping() throws IOException {
    assertEquals(
        "metadata.yaml:1: expected a mapping of fields, found a list [MALFORMED]",
        said("metadata.yaml", "- name: x\n"));
    assertEquals(
        "phases/x.yaml:1: expected a mapping with the fields of phase, found a text"
            + " [WRONG_SHAPE]\n"
            + "phases/x.yaml:2: expected a mapping with the fields of phase, found a list"
            + " [WRONG_SHAPE]",
        said("metadata.yaml", Files.readString(Folders.SMALL.resolve("metadata.yaml")))
            + phase("- p\n- [[q], {r: s}]\n" + PHASE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "- id: p\\n  title: 'T\\n  date: 2003\\n|4: expected YAML: found unexpected end of stream",
        "- {id: p, title: T\\n|2: expected YAML: expected ',' or '}', but got <stream end>",
        "- id: p\\n  title: a: b\\n|2: expected YAML: mapping values are not allowed here",
        "- id: p\\n title: T\\n|2: expected YAML: expected <block end>, but found '<block mapping"
            + " start>'",
        "- id: p\\n"
            + "  ? [a]\\n"
            + "  : b\\n"
            + "|2: expected YAML: Expected a field name (Scalar value in YAML), got this instead:"
            + " <org.yaml.snakeyaml.events.SequenceStartEvent(anchor=null, tag=null,"
            + " implicit=true)>",
        "'%YAML 9.9\\n"
            + "---\\n"
            + "[]\\n"
            + "'|1: expected YAML: found incompatible YAML document (version 1.* is required)",
        "- id: p\\n...\\n---\\n- id: q\\n|4: expected the end of the file, found a list",
        "- &x {id: p}\\n- *x\\n|2: expected a value, found an alias, which is not used here",
        "- id: p\\n  <<: *x\\n|2: expected a value, found an alias, which is not used here",
        "- id: !!binary aGk=\\n|1: expected a value, found a tag, which is not used here",
        "- !phase {id: p}\\n|1: expected a value, found a tag, which is not used here",
        "!!seq [{id: p}]\\n|1: expected a value, found a tag, which is not used here",
      })
  void readBadYaml(String content, String message) throws IOException {
    String said = phase(content.replace("\\n", "\n"));
    assertEquals(
        "phases/x.yaml:" + message + " [MALFORMED]",
        said.lines()
            .filter(line -> line.endsWith("[MALFORMED]"))
            .collect(Collectors.joining("\n")));
  }

  @Test
  void readTab() throws IOException {
    assertEquals(
        "phases/x.yaml:2: expected YAML: found character '\\t(TAB)' that cannot start any token."
            + " (Do not use \\t(TAB) for indentation) [MALFORMED]",
        phase("- id: p\n\ttitle: T\n"));
  }

  @Test
  void readBadYamlKeepsWhatStandsBefore() throws IOException {
    Findings findings = new Findings();
    Files.writeString(folder.resolve("phases.yaml"), PHASE + "- id: q\n  title: \"\n");
    Draft draft = TimelineYaml.read(folder, findings);
    assertEquals(
        List.of("p"),
        draft.of(Tables.PHASES).stream().map(located -> located.record().id()).toList());
    // Every event refers to a phase that could not be read; only the cause is told.
    assertEquals(
        "phases.yaml:7: expected YAML: found unexpected end of stream [MALFORMED]", said());
  }

  @Test
  void readDeep() throws IOException {
    String said =
        assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> phase("- id: p\n  x: " + "[".repeat(60_000)));
    assertEquals(
        "phases/x.yaml:2: expected YAML: Document nesting depth (101) exceeds the maximum allowed"
            + " (100) [MALFORMED]",
        said.lines().reduce("", (first, last) -> last));
  }

  @Test
  void readBillionLaughs() {
    StringBuilder laughs = new StringBuilder("- id: p\n  a0: &a0 [lol, lol]\n");
    for (int i = 1; i < 40; i++) {
      laughs.append(String.format("  a%d: &a%d [*a%d, *a%d]%n", i, i, i - 1, i - 1));
    }
    String said = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> phase(laughs.toString()));
    assertEquals(
        "phases/x.yaml:3: expected a value, found an alias, which is not used here [MALFORMED]",
        said.lines().reduce("", (first, last) -> last));
  }

  @Test
  void readOtherBytes() throws IOException {
    Path file = folder.resolve("phases.yaml");
    Files.write(file, (PHASE + "- id: q\n  title: é").getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("phases.yaml:6: expected UTF-8, found other bytes [MALFORMED]", said());
    Files.write(file, PHASE.getBytes(Charset.forName("UTF-16")));
    assertEquals("phases.yaml: expected YAML in UTF-8, found UTF-16 or UTF-32 [MALFORMED]", said());
    Files.write(file, PHASE.getBytes(StandardCharsets.UTF_16LE));
    assertEquals("phases.yaml: expected YAML in UTF-8, found UTF-16 or UTF-32 [MALFORMED]", said());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 0x1b, 0x7f, 0x9f, 0xfffe})
  void readControlCharacter(int code) throws IOException {
    assertEquals(
        String.format(
            "phases/x.yaml:2: expected text, found the character U+%04X [MALFORMED]", code),
        phase(PHASE.replace("title: T", "title: T" + Character.toString(code))));
  }

  /** What YAML takes for something else is read as what it says. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "yes",
        "on",
        "True",
        "2004-06",
        "0123",
        "1e3",
        "0x1F",
        "1_000",
        ".inf",
        "12:30",
        "2003-03-20",
        "1.0",
        "'~'",
        "\"null\"",
        "007",
        "2003-03-20T10:00:00Z",
        "<<"
      })
  void readScalarsAsText(String scalar) throws IOException {
    assertEquals("", phase(PHASE.replace("title: T", "title: " + scalar)));
    assertEquals(scalar.replaceAll("['\"]", ""), TimelineYaml.read(folder).getPhase("p").title());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "NULL", "Null"})
  void readNull(String scalar) throws IOException {
    assertEquals(
        "phases/x.yaml:2 p title: expected a value, found none [MISSING_FIELD]",
        phase(PHASE.replace("title: T", "title: " + scalar)));
  }

  @Test
  void readNumbersAsWritten() throws IOException {
    String crowd = Files.readString(folder.resolve("statistics.yaml"));
    String expected = " rally-crowd value: expected a plain number such as 2000 or 33.3, found '";
    for (String number : List.of("1e4", "10_000", "0x2710", ".inf", "+5", "ten")) {
      assertEquals(
          "statistics.yaml:37" + expected + number + "' [BAD_NUMBER]",
          said("statistics.yaml", crowd.replace("value: 10000", "value: " + number)));
    }
  }

  @Test
  void readDuplicateField() throws IOException {
    assertEquals(
        "phases/x.yaml:5 p title: expected once, found twice [DUPLICATE_FIELD]",
        phase(PHASE + "  title: Again\n"));
  }

  @Test
  void readWithdrawn() throws IOException {
    String hoax = Files.readString(folder.resolve("events/b.yaml"));
    assertEquals(
        "events/b.yaml:2 hoax id: expected an id that was never withdrawn, found 'hoax'"
            + " [WITHDRAWN_ID]\n"
            + "events/b.yaml:12 visit former_ids: expected an id that was never withdrawn, found"
            + " 'hoax' [WITHDRAWN_ID]",
        said(
                "events/b.yaml",
                hoax.replace("- id: invasion", "- id: hoax\n  former_ids: [invasion]")
                    .replace("- id: visit", "- id: visit\n  former_ids: [hoax]"))
            .lines()
            .filter(line -> line.endsWith("[WITHDRAWN_ID]"))
            .collect(Collectors.joining("\n")));
    // Withdrawn in another table only.
    assertEquals("", said("events/b.yaml", hoax) + phase(PHASE.replace("id: p", "id: hoax")));
  }

  @Test
  void readWithdrawnFaults() throws IOException {
    assertEquals(
        "withdrawn.yaml:1 table: unknown table 'event', did you mean 'events'? Expected one of"
            + " events, actors, statistics, places, sources, phases [UNKNOWN_VALUE]\n"
            + "withdrawn.yaml:2 reason: expected a value, found none [MISSING_FIELD]",
        said("withdrawn.yaml", "- {table: event, id: a, reason: R.}\n- {table: events, id: b}\n"));
  }

  /** One run tells the faults of all files, by table, file and line, and each run the same. */
  @Test
  void readTellsEverything() throws IOException {
    Files.createDirectory(folder.resolve("phases"));
    Files.writeString(folder.resolve("phases/z.yaml"), PHASE.replace("p", "Z"));
    Files.writeString(folder.resolve("phases/y.yaml"), PHASE.replace("2003", "'2003-13'"));
    Files.writeString(folder.resolve("actors.yaml"), "- {id: a, kind: robot}\n- id: [\n");
    Files.writeString(folder.resolve("metadata.yaml"), "name: N\n");
    Files.writeString(folder.resolve("odd.yaml"), "");
    String said = said();
    assertEquals(
        List.of(
            "metadata.yaml:1 name",
            "metadata.yaml:1 title",
            "metadata.yaml:1 version",
            "metadata.yaml:1 licence",
            "metadata.yaml:1 coverage_earliest",
            "metadata.yaml:1 coverage_latest",
            "actors.yaml:1 a kind",
            "actors.yaml:1 a name",
            "actors.yaml:1 a description",
            "actors.yaml:2 id",
            "actors.yaml:3",
            "phases/y.yaml:3 p date",
            "phases/z.yaml:1 id",
            "odd.yaml"),
        said.lines().map(line -> line.substring(0, line.indexOf(": "))).toList());
    assertEquals(said, said());
  }

  @Test
  void readOne() throws IOException {
    Findings findings = new Findings();
    Path file = folder.resolve("metadata.yaml");
    assertEquals(
        Timelines.small().metadata(),
        TimelineYaml.readOne(file, Tables.METADATA, findings).orElseThrow());
    Files.writeString(file, Files.readString(file) + "---\nname: x\n");
    assertEquals(true, TimelineYaml.readOne(file, Tables.METADATA, findings).isEmpty());
    assertEquals(
        "ERROR metadata.yaml:8: expected the end of the file, found a mapping of fields"
            + " [MALFORMED]\n1 error, 0 warnings, 0 notes",
        findings.toString());
  }
}
