package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usiraq.timeline.cli.Shell.Run;
import org.usiraq.timeline.json.Json;

class QueryTest {
  static final Path SMALL =
      Path.of("src", "test", "resources", "org", "usiraq", "timeline", "json", "small.json");

  @Test
  void list() {
    assertEquals(
        new Run(
            0,
            """
            20 March 2003 (Thursday): Invasion begins
              invasion · Military offensive
            since about 2006: A visit, in 2006 or so
              visit · Talks or visit
            between 21 and 31 December 2019: Rally in Baghdad
              baghdad-rally · Protest · disputed
            """,
            "3 of 3 events\n"),
        new Shell().run("query", "--data", SMALL));
  }

  @Test
  void listInColour() {
    Run run = new Shell().colour().run("query", "--data", SMALL, "--type", "offensive");
    assertEquals(
        "\u001b[1m20 March 2003 (Thursday): Invasion begins\u001b[21m\u001b[0m",
        run.out().lines().findFirst().orElse(""));
  }

  @ParameterizedTest
  @CsvSource({
    "--date, 2019-12, 'visit, baghdad-rally'",
    "--date, 2003, invasion",
    "--date, 2003-03-20/2003-05, invasion",
    "--actor, general, 'visit, baghdad-rally'",
    "--actor, iraqis, baghdad-rally",
    "--place, baghdad, 'visit, baghdad-rally'",
    "--place, square, baghdad-rally",
    "--type, protest, baghdad-rally",
    "--text, BORDER forces, invasion",
    "--text, nothing of the kind, ''",
  })
  void conditions(String option, String value, String ids) {
    Run run = new Shell().run("query", "--data", SMALL, option, value, "-o", "json");
    assertEquals(0, run.status(), run.err());
    assertEquals(ids, String.join(", ", ids(run.out())));
  }

  @Test
  void conditionsTogether() {
    Run run =
        new Shell()
            .run(
                "query", "--data", SMALL, "-p", "baghdad", "-d", "2019", "-t", "talks", "-o",
                "json");
    assertEquals(List.of("visit"), ids(run.out()));
  }

  private static List<String> ids(String json) {
    try {
      return ((List<?>) Json.parse(json))
          .stream().map(event -> String.valueOf(((Map<?, ?>) event).get("id"))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(json, e);
    }
  }

  @Test
  void csv() {
    Run run = new Shell().run("query", "--data", SMALL, "--output", "csv", "-t", "protest");
    assertEquals(0, run.status(), run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).startsWith("\ufeff\"Event\",\"When\","), run.out());
    assertTrue(lines.get(1).startsWith("\"Rally in Baghdad\","), run.out());
    assertEquals(2, lines.size());
  }

  @Test
  void dataFromStandardInput() throws IOException {
    String document = Files.readString(SMALL);
    Run run = new Shell().in(document).run("query", "--data", "-", "-t", "offensive");
    assertEquals("1 of 3 events\n", run.err());
  }

  /** The dataset that comes with the program has what the help's first example asks for. */
  @Test
  void dataOfOurs() {
    Run run = new Shell().run("query", "--date", "2019-12-27/2020-01-08");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("\n  k1-base-rocket-attack · "), run.out());
  }
}
