package org.usiraq.timeline.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.mapping.Importer;
import org.usiraq.timeline.mapping.Mapping;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.yaml.TimelineYaml;

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

  /** So many times one character between two texts, held nowhere as a whole. */
  private static InputStream between(String start, char filling, long times, String end) {
    InputStream middle =
        new InputStream() {
          private long left = times;

          @Override
          public int read() {
            return left-- > 0 ? filling : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(into, from, from + count, (byte) filling);
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
          }
        };
    return new SequenceInputStream(
        Collections.enumeration(List.of(bytes(start), middle, bytes(end))));
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String toldOf(InputStream document) throws IOException {
    Findings findings = new Findings();
    TimelineJson.read(document, "f", findings);
    List<String> told = told(findings);
    return told.get(told.size() - 1);
  }

  /** Jackson gives up at the limit, and nothing behind it is read. */
  @Test
  void numberOfGigabyte() throws IOException {
    assertEquals(
        "f:1: expected a value of at most 65536 characters, found a longer one [MALFORMED]",
        toldOf(between("{\"metadata\": {\"name\": ", '1', 1L << 30, "}}")));
    assertEquals(
        "f:1: expected a value of at most 65536 characters, found a longer one [MALFORMED]",
        toldOf(between("{\"metadata\": {\"name\": \"", 'a', 1L << 30, "\"}}")));
    assertEquals(
        "f:1: expected at most 100 lists and objects within one another, found more [MALFORMED]",
        toldOf(between("{\"metadata\": ", '[', 1L << 30, "}")));
  }

  @Test
  void lineOfHundredMegabytes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("p.jsonl");
    TimelineJson.writeLines(Tables.PHASES, Timelines.small().phases(), file);
    String lines = Files.readString(file);
    Findings findings = new Findings();
    InputStream in = between("{\"id\": \"", 'x', 100_000_000, "\"}\n" + lines);
    assertEquals(
        List.of("after", "war"),
        ids(TimelineJson.records(Tables.PHASES, in, "p", ReadOptions.DEFAULT, findings)));
    assertEquals(
        List.of("p:1: expected a line of at most 16777216 bytes, found a longer one [MALFORMED]"),
        told(findings));
  }

  @Test
  void fileOfHundredMegabytesOfYaml(@TempDir Path folder) throws IOException {
    Path small = Folders.copy(Folders.SMALL, folder.resolve("small"));
    try (InputStream in = between("- id: ", 'x', 100_000_000, "\n")) {
      Files.copy(in, small.resolve("places.yaml"), StandardCopyOption.REPLACE_EXISTING);
    }
    Findings findings = new Findings();
    TimelineYaml.read(small, findings);
    assertEquals(
        "places.yaml: expected a file of at most 67108864 bytes, found one of 100000007"
            + " [MALFORMED]",
        told(findings).get(0));
  }

  @Test
  void rowOfHundredMegabytes(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("x.csv");
    try (InputStream in = between("event_id_cnty,", 'x', 100_000_000, "\n1,2\n")) {
      Files.copy(in, file);
    }
    Findings findings = new Findings();
    Importer.of(Mapping.shipped("acled")).timeline(file, findings);
    assertEquals(
        "x.csv:1: expected a line of at most 16777216 bytes, found a longer one [MALFORMED]",
        told(findings).get(0));
  }
}
