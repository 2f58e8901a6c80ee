package org.usiraq.timeline.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Severity;

/** Records one by one, from and to JSON Lines. */
class LinesStreamTest {
  private static final String GOOD =
      "{\"id\": \"a\", \"title\": \"A\", \"date\": \"2003\", \"summary\": \"S.\"}";

  /** Events of every shape, enough for several stretches of a file. */
  private static final List<Event> EVENTS = events();

  private final Findings findings = new Findings();

  private static List<Event> events() {
    List<Event> all = new ArrayList<>();
    for (long seed = 0; all.size() < 1000; seed++) {
      all.addAll(Timelines.of(60, seed).events());
    }
    return all;
  }

  private static byte[] written(int threads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<Event> writer =
        TimelineJson.writer(Tables.EVENTS, out, new WriteOptions(threads))) {
      for (Event event : EVENTS) {
        writer.write(event);
      }
    }
    return out.toByteArray();
  }

  private Records<Phase> phases(String lines, ReadOptions options) {
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    return TimelineJson.records(
        Tables.PHASES, new ByteArrayInputStream(bytes), "f", options, findings);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void readWhatWasWritten(int threads, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("events.jsonl");
    Files.write(file, written(threads));
    assertArrayEquals(written(1), Files.readAllBytes(file));
    try (Records<Event> records =
        TimelineJson.records(Tables.EVENTS, file, new ReadOptions(threads), findings)) {
      int line = 0;
      for (Event event : records) {
        assertEquals(EVENTS.get(line++), event);
        assertEquals(Position.ofLine(file.toString(), line), records.position());
      }
      assertEquals(EVENTS.size(), line);
    }
    assertEquals("", Lines.of(findings));
  }

  /** Lines as other writers make them: escapes, spaces, other orders, carriage returns. */
  @Test
  void readOtherForms() throws IOException {
    String lines =
        "{\"title\":\"\\u0041\\ud83d\\ude00\\\\ \\\"q\\\" \\/ é"
            + " 😀\",\"id\":\"a\",\"date\":\"2003\",\"summary\":\"S\"}\n"
            + " { \"id\" : \"b\" , \"summary\" : \"S\\u002e\" ,\t\"title\":\"\\u00e9\", \"date\""
            + " :\"2003\",\"date_earliest\":null} \r\n";
    try (Records<Phase> records = phases(lines, ReadOptions.DEFAULT)) {
      List<Phase> all = records.stream().toList();
      assertEquals("", Lines.of(findings));
      assertEquals("A😀\\ \"q\" / é 😀", all.get(0).title());
      assertEquals("S.", all.get(1).summary());
      assertEquals("é", all.get(1).title());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void readDamagedLinesAmongMany(int threads) throws IOException {
    StringBuilder lines = new StringBuilder();
    int number = 20_000;
    for (int i = 1; i <= number; i++) {
      String line = GOOD.replace("\"a\"", "\"a" + i + "\"");
      lines.append(i % 7000 == 0 ? line.substring(0, 20) : line).append('\n');
    }
    try (Records<Phase> records = phases(lines.toString(), new ReadOptions(threads))) {
      assertEquals(number - 2, records.stream().count());
    }
    assertEquals(
        "f:7000: expected more, found that the JSON breaks off here [MALFORMED]\n"
            + "f:14000: expected more, found that the JSON breaks off here [MALFORMED]",
        Lines.of(findings));
  }

  /** No more findings are kept than were asked for, and all are counted. */
  @Test
  void readCountsWhatItDrops() throws IOException {
    Findings few = new Findings(3);
    byte[] bytes = "x\n".repeat(200_000).getBytes(StandardCharsets.UTF_8);
    try (Records<Phase> records =
        TimelineJson.records(
            Tables.PHASES, new ByteArrayInputStream(bytes), "f", ReadOptions.DEFAULT, few)) {
      assertFalse(records.iterator().hasNext());
      assertThrows(NoSuchElementException.class, () -> records.iterator().next());
    }
    assertEquals(200_000, few.count(Severity.ERROR));
    assertEquals(3, few.list().size());
    assertEquals(Position.ofLine("f", 3), few.list().get(2).position());
  }

  @Test
  void closeEarly(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("events.jsonl");
    Files.write(file, written(1));
    Records<Event> records =
        TimelineJson.records(Tables.EVENTS, file, new ReadOptions(3), findings);
    assertEquals(EVENTS.get(0), records.iterator().next());
    records.close();
    records.close();
    Files.delete(file);
  }

  @Test
  void readFileThatBreaks() throws IOException {
    ByteArrayInputStream bytes = new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8));
    FilterInputStream broken =
        new FilterInputStream(bytes) {
          @Override
          public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    try (Records<Phase> records =
        TimelineJson.records(Tables.PHASES, broken, "f", ReadOptions.DEFAULT, findings)) {
      Iterator<Phase> iterator = records.iterator();
      assertEquals(
          "java.io.IOException: the disk is gone",
          assertThrows(UncheckedIOException.class, iterator::hasNext).getMessage());
    }
  }

  @Test
  void writeNothing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TimelineJson.writer(Tables.EVENTS, out, WriteOptions.DEFAULT).close();
    assertTrue(out.size() == 0);
  }
}
