package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.cli.Shell.Run;

/** What people mistype, and terminals that are not what one hopes for. */
class BadInputTest {

  private static void refused(String message, String tryHelp, Object... words) {
    assertEquals(
        new Run(2, "", "us-iraq-timeline: " + message + "\nTry '" + tryHelp + " --help'.\n"),
        new Shell().run(words));
  }

  @Test
  void unknownCommand() {
    refused("unknown command 'quer', did you mean 'query'?", "us-iraq-timeline", "quer");
    refused(
        "unknown command 'xyzzyx', expected one of query, show, stats, codebook, validate, convert,"
            + " diff, import, generate, build, completion",
        "us-iraq-timeline",
        "xyzzyx");
  }

  @Test
  void unknownOption() {
    refused(
        "unknown option '--dat', did you mean '--data'?",
        "us-iraq-timeline query",
        "query",
        "--dat=2019");
    refused("expected no more, found 'more'", "us-iraq-timeline show", "show", "a", "more");
  }

  @Test
  void missingParameter() {
    refused("missing required parameter: 'ID'", "us-iraq-timeline show", "show");
    refused(
        "missing required parameter for option '--date' (EDTF)",
        "us-iraq-timeline query",
        "query",
        "--date");
  }

  @Test
  void badValue() {
    refused(
        "invalid value for option '--date': EDTF \"20l9\" at index 2: expected a year of"
            + " four digits, or Y and a longer one, found 'l'",
        "us-iraq-timeline query",
        "query",
        "--date",
        "20l9");
    refused(
        "invalid value for option '--output': expected one of list, json, csv, found 'xml'",
        "us-iraq-timeline query",
        "query",
        "--output",
        "xml");
  }

  @Test
  void unknownId() {
    assertEquals(
        new Run(2, "", "us-iraq-timeline: no actor 'generals'; did you mean\n  general\n"),
        new Shell().run("query", "--actor", "generals", "--data", QueryTest.SMALL));
  }

  @Test
  void missingFile() {
    Run none =
        new Run(3, "", "us-iraq-timeline: none.json: expected a file or folder, found none\n");
    assertEquals(none, new Shell().run("query", "--data", "none.json"));
    assertEquals(none, new Shell().run("validate", "none.json"));
    assertEquals(none, new Shell().run("convert", "none.json", "other.json"));
  }

  @Test
  void noCommand() {
    Run run = new Shell().run();
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("Usage: us-iraq-timeline COMMAND …\n"), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query",
        "show",
        "stats",
        "codebook",
        "validate",
        "convert",
        "build",
        "completion"
      })
  void helpOfEachWidth(String command) {
    for (int width : List.of(20, 40, 80, 120)) {
      Run run = new Shell().width(width).run("help", command);
      assertEquals(run, new Shell().width(width).run(command, "--help"));
      assertEquals(0, run.status());
      assertTrue(run.out().startsWith("Usage: us-iraq-timeline"), run.out());
      assertTrue(run.out().contains("\nExamples\n"), run.out());
      if (width >= 40) {
        run.out().lines().forEach(line -> assertTrue(Paper.columns(line) <= width, line));
      }
    }
  }

  @Test
  void helpOfAll() {
    Run run = new Shell().run("help");
    assertEquals(run, new Shell().run("--help"));
    assertTrue(
        run.out().contains("\n  query       list events by date, actor, place, type and text\n"),
        run.out());
  }

  /** Whoever reads our output stops reading. */
  @Test
  void closedPipe() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(0, new Shell().run(failing("Broken pipe"), err, "stats"));
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void fullDisk() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(3, new Shell().run(failing("No space left on device"), err, "query"));
    assertEquals(
        "us-iraq-timeline: No space left on device\n", err.toString(StandardCharsets.UTF_8));
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
