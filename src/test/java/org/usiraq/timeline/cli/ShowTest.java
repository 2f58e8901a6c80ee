package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.cli.Shell.Run;

class ShowTest {

  /** The transcripts, one after the other, each after its command. */
  private static String transcript(String id) throws IOException {
    try (InputStream in = Objects.requireNonNull(ShowTest.class.getResourceAsStream("show.txt"))) {
      String all = "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8) + "$ ";
      String command = "\n$ show " + id + "\n";
      int start = all.indexOf(command) + command.length();
      return all.substring(start, all.indexOf("\n$ ", start - 1) + 1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"baghdad-rally", "general", "rally-crowd", "baghdad", "daily-2020", "war"})
  void record(String id) throws IOException {
    assertEquals(
        new Run(0, transcript(id), ""), new Shell().run("show", id, "--data", QueryTest.SMALL));
  }

  @Test
  void recordOfFormerId() {
    Run now = new Shell().run("show", "baghdad-rally", "--data", QueryTest.SMALL);
    assertEquals(now, new Shell().run("show", "rally", "--data", QueryTest.SMALL));
  }

  @Test
  void recordOfUnknownId() {
    assertEquals(
        new Run(2, "", "us-iraq-timeline: no record 'baghad'; did you mean\n  baghdad\n"),
        new Shell().run("show", "baghad", "--data", QueryTest.SMALL));
    assertEquals(
        new Run(2, "", "us-iraq-timeline: no record 'qqqqqqqqq'\n"),
        new Shell().run("show", "qqqqqqqqq", "--data", QueryTest.SMALL));
  }

  @Test
  void recordOnNarrowTerminal() {
    Run run = new Shell().width(40).run("show", "k1-base-rocket-attack");
    assertEquals(0, run.status());
    assertTrue(run.out().lines().allMatch(line -> Paper.columns(line) <= 40), run.out());
    assertTrue(run.out().contains("\nDisputed ("), run.out());
  }
}
