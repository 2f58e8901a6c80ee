package org.usiraq.timeline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;

/** What is written is read back, and the bytes are the ones that are published. */
class RoundTripTest {

  @Provide
  Arbitrary<Timeline> timelines() {
    return Timelines.timelines();
  }

  @Property(tries = 200)
  void readOfWriteIsIdentity(@ForAll("timelines") Timeline timeline, @ForAll boolean indented)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TimelineJson.write(timeline, out, indented);
    Findings findings = new Findings();
    Draft draft =
        TimelineJson.read(new ByteArrayInputStream(out.toByteArray()), "out.json", findings);
    assertEquals("0 errors, 0 warnings, 0 notes", findings.toString());
    assertEquals(timeline, draft.toTimeline("out.json", findings));
  }

  @Property(tries = 100)
  void readLinesOfWriteLinesIsIdentity(@ForAll("timelines") Timeline timeline) throws IOException {
    Path file = Files.createTempFile("records", ".jsonl");
    try {
      Draft draft = new Draft();
      draft.metadata(timeline.metadata());
      Findings findings = new Findings();
      for (Table<?> table : Tables.ALL) {
        writeLines(table, timeline, file);
        TimelineJson.readLines(table, file, draft, findings);
      }
      assertEquals("0 errors, 0 warnings, 0 notes", findings.toString());
      assertEquals(timeline, draft.toTimeline("lines", findings));
    } finally {
      Files.delete(file);
    }
  }

  private static <R extends Entity> void writeLines(Table<R> table, Timeline timeline, Path file)
      throws IOException {
    TimelineJson.writeLines(table, table.of(timeline), file);
  }

  @Test
  void writeSmall(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("small.json");
    Files.writeString(file, "what was there before is longer".repeat(1000));
    TimelineJson.write(Timelines.small(), file);
    assertEquals(golden("small.json"), Files.readString(file));
    assertEquals(Timelines.small(), TimelineJson.read(file));
  }

  @Test
  void writeLinesSmall(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("out.jsonl");
    writeLines(Tables.PHASES, Timelines.small(), file);
    assertEquals(golden("phases.jsonl"), Files.readString(file));
    writeLines(Tables.PLACES, Timelines.small(), file);
    assertEquals(golden("places.jsonl"), Files.readString(file));
  }

  @Test
  void writeLinesNone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("none.jsonl");
    writeLines(Tables.EVENTS, Timelines.of(0, 1), file);
    assertEquals(0, Files.size(file));
    Draft draft = new Draft();
    Findings findings = new Findings();
    TimelineJson.readLines(Tables.EVENTS, file, draft, findings);
    assertEquals(0, draft.of(Tables.EVENTS).size());
    assertFalse(findings.hasErrors());
  }

  @Test
  void writeWithoutIndentIsOneLine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TimelineJson.write(Timelines.small(), out, false);
    String text = out.toString(StandardCharsets.UTF_8);
    assertFalse(text.contains("\n"));
    assertTrue(text.startsWith("{\"metadata\":{\"name\":\"small-timeline\",\"title\":"), text);
    assertTrue(text.contains("\"value\":33.3,\"value_low\":null,\"value_high\":null"), text);
    assertTrue(text.contains("\"value\":null,\"value_low\":20000,\"value_high\":99999"), text);
  }

  @Test
  void streamsAreLeftOpen() throws IOException {
    int[] closed = {0};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0]++;
          }
        };
    TimelineJson.write(Timelines.small(), out, true);
    InputStream in =
        new ByteArrayInputStream(out.toByteArray()) {
          @Override
          public void close() {
            closed[0]++;
          }
        };
    Draft draft = TimelineJson.read(in, "in", new Findings());
    assertEquals(3, draft.of(Tables.EVENTS).size());
    assertEquals(0, closed[0]);
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = RoundTripTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
