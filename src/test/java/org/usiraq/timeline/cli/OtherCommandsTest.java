package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.cli.Shell.Run;

/** Series, the codebook, and what is about the program itself. */
class OtherCommandsTest {

  @Test
  void stats() {
    assertEquals(
        new Run(
            0,
            """
            When     Figure                     Low  High  Standing
            2019-12  more than 10,000 people  10001        alternative
            """,
            "an empty bound is open or not known\n"),
        new Shell().run("stats", "crowds", "--data", QueryTest.SMALL));
  }

  @Test
  void statsOnNarrowTerminal() {
    assertEquals(
        """
        2019-12
          more than 10,000 people
          low 10001
          alternative
        """,
        new Shell().width(30).run("stats", "crowds", "--data", QueryTest.SMALL).out());
  }

  @Test
  void statsOfNoSeries() {
    assertEquals(
        new Run(0, "   1  crowds\n", "1 series\n"),
        new Shell().run("stats", "--data", QueryTest.SMALL));
  }

  @Test
  void statsOfUnknownSeries() {
    assertEquals(
        new Run(2, "", "us-iraq-timeline: no series 'crowd'; did you mean\n  crowds\n"),
        new Shell().run("stats", "crowd", "--data", QueryTest.SMALL));
  }

  @Test
  void statsForPrograms() {
    Run json = new Shell().run("stats", "crowds", "-o", "json", "--data", QueryTest.SMALL);
    assertTrue(json.out().startsWith("[\n{\"id\":\"rally-crowd\","), json.out());
    assertTrue(json.out().endsWith("}\n]\n"), json.out());
    Run csv = new Shell().run("stats", "crowds", "-o", "csv", "--data", QueryTest.SMALL);
    assertEquals(2, csv.out().lines().count(), csv.out());
  }

  @Test
  void codebook() {
    Run tables = new Shell().run("codebook");
    assertEquals(
        "events        Something that happened, or a state that lasted.",
        tables.out().lines().findFirst().orElse(""));
    Run columns = new Shell().run("codebook", "events");
    assertTrue(columns.out().contains("\nphase\n  reference to phases\n"), columns.out());
    assertTrue(
        columns.out().contains("\nlinks\n  list, each with relation, event\n"), columns.out());
    assertTrue(
        columns
            .out()
            .contains("\ndate_earliest\n  date, may be null, follows from other columns\n"),
        columns.out());
    Run list = new Shell().run("codebook", "events.links");
    assertTrue(list.out().contains("\nrelation\n  vocabulary of 5 values\n"), list.out());
    Run values = new Shell().run("codebook", "events.links.relation");
    assertTrue(
        values.out().contains("\npart_of\n  Part of: This event is a part of"), values.out());
  }

  @Test
  void codebookOfUnknownName() {
    assertEquals(
        new Run(
            2,
            "",
            "us-iraq-timeline: unknown table 'event', did you mean 'events'? Expected one of"
                + " events, actors, statistics, places, sources, phases\n"),
        new Shell().run("codebook", "event"));
    assertEquals(
        new Run(
            2,
            "",
            "us-iraq-timeline: unknown column 'relatio', did you mean 'relation'? Expected one of"
                + " relation, event\n"),
        new Shell().run("codebook", "events.links.relatio"));
  }

  @Test
  void diff(@TempDir Path folder) throws IOException {
    Path other = folder.resolve("other.json");
    Files.writeString(
        other,
        Files.readString(QueryTest.SMALL).replace("A general visits.", "The general visits."));
    assertEquals(
        new Run(
            0,
            """
            changed events visit
              summary: 'A general visits.' → 'The general visits.'
            """,
            "1 records differ, from version 1.2.3 to 1.2.3; such changes ask for a step of"
                + " PATCH\n"),
        new Shell().run("diff", QueryTest.SMALL, other));
    Run markdown = new Shell().run("diff", QueryTest.SMALL, other, "--markdown");
    assertTrue(
        markdown.out().startsWith("### Data\n\n- Changed: events `visit`\n"), markdown.out());
    Run ours = new Shell().run("diff", QueryTest.SMALL);
    assertTrue(ours.out().contains("\nadded events k1-base-rocket-attack\n"), ours.out());
    assertTrue(ours.out().contains("\nremoved events visit\n"), ours.out());
  }

  @Test
  void completion() {
    Run run = new Shell().run("completion");
    assertEquals(0, run.status());
    assertEquals("", run.err());
    for (String word : new String[] {"--place", "airstrike", "codebook", "complete -F"}) {
      assertTrue(run.out().contains(word), word);
    }
  }

  @Test
  void version() {
    Run run = new Shell().run("--version");
    assertEquals(
        new Run(0, "us-iraq-timeline (not from its jar) (Java " + Runtime.version() + ")\n", ""),
        run);
    assertEquals(run, new Shell().run("query", "-V"));
  }
}
