package org.usiraq.timeline.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;

/** Records over a limit are told, and those before and behind them are read. */
class LimitsTest {
  private static final int LONG = 600_000;
  private static final ReadOptions OPTIONS =
      ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withRecord(300_000));

  private static List<String> ids(Records<Phase> phases) throws IOException {
    List<String> ids = new ArrayList<>();
    try (phases) {
      phases.forEach(phase -> ids.add(phase.id()));
    }
    return ids;
  }

  private static List<String> told(Findings findings) {
    return findings.list().stream().map(Finding::toString).toList();
  }

  @Test
  void longLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("p.jsonl");
    TimelineJson.writeLines(Tables.PHASES, Timelines.small().phases(), file);
    String lines = Files.readString(file).replaceFirst("\n", "\n" + "x".repeat(LONG) + "\n");
    InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    Findings findings = new Findings();
    assertEquals(
        List.of("after", "war"),
        ids(TimelineJson.records(Tables.PHASES, in, "p", OPTIONS, findings)));
    assertEquals(
        List.of("p:2: expected a line of at most 300000 bytes, found a longer one [MALFORMED]"),
        told(findings));
  }

  @Test
  void longRow(@TempDir Path folder) throws IOException {
    TimelineCsv.write(Timelines.small(), folder);
    Path file = folder.resolve("phases.csv");
    String text = Files.readString(file);
    int second = text.indexOf("\n", text.indexOf("\n") + 1) + 1;
    Files.writeString(
        file, text.substring(0, second) + "x".repeat(LONG) + "\n" + text.substring(second));
    Findings findings = new Findings();
    assertEquals(
        List.of("after", "war"),
        ids(TimelineCsv.records(Tables.PHASES, folder, OPTIONS, findings)));
    assertEquals(
        List.of(
            "phases.csv:3: expected a row of at most 300000 bytes, found a longer one"
                + " [MALFORMED]"),
        told(findings));
  }
}
