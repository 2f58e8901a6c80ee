package org.usiraq.timeline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordReader;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.Tokens.Kind;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** The fast way and the careful one read the same of any line, and tell the same of it. */
class QuickLinesTest {
  private static final String[] BITS = {
    "\"",
    "\\",
    ",",
    ":",
    "{",
    "}",
    "[",
    "]",
    "null",
    "1",
    "-",
    "0",
    ".",
    "e5",
    " ",
    "\t",
    "\r",
    "é",
    "\\u00e9",
    "\\n",
    "true",
    "\u0001",
    "\u007f",
    "x",
    "A",
    "\"id\":\"a\",",
    "\ufffd",
    "2003-02-29"
  };

  private static <R extends Entity> List<byte[]> lines(Table<R> table, long seed)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<R> writer = TimelineJson.writer(table, out, WriteOptions.DEFAULT)) {
      for (R record : table.of(Timelines.of(20, seed))) {
        writer.write(record);
      }
    }
    return out.toString(StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  /** Puts something in, takes something out, or turns bytes into others. */
  private static byte[] broken(byte[] line, Random random) {
    int at = random.nextInt(line.length);
    int end = random.nextInt(3) == 0 ? at : Math.min(line.length, at + random.nextInt(8));
    byte[] bit =
        random.nextInt(4) == 0
            ? new byte[] {(byte) random.nextInt(256)}
            : BITS[random.nextInt(BITS.length)].getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(line, 0, at);
    if (bit[0] != '\n') {
      out.writeBytes(bit);
    }
    out.write(line, end, line.length - end);
    return out.toByteArray();
  }

  /** What Jackson and the assembler read of one line, as text. */
  private static <R extends Entity> String carefully(Table<R> table, byte[] line)
      throws IOException {
    Position at = Position.ofLine("f", 1);
    Findings findings = new Findings();
    Faults faults = new Faults();
    Assembler<R> assembler = new Assembler<>(table.struct(), faults);
    try (JsonParser parser = Jackson.reading(Limits.DEFAULT).createParser(line)) {
      JsonTokens tokens = new JsonTokens(parser, at);
      if (tokens.next() == Kind.START_RECORD) {
        new RecordReader(tokens).read(assembler, at);
        if (tokens.next() == Kind.END) {
          return assembler.finish(table, findings) + "\n" + Lines.of(findings);
        }
      }
      return "malformed";
    } catch (MalformedException e) {
      assembler.finish(table, findings);
      return "malformed";
    }
  }

  private static <R extends Entity> String quickly(Table<R> table, byte[] line) {
    Findings findings = new Findings();
    try (Records<R> records =
        TimelineJson.records(
            table, new ByteArrayInputStream(line), "f", ReadOptions.DEFAULT, findings)) {
      String read = records.stream().findFirst() + "\n" + Lines.of(findings);
      return findings.list().stream().map(Finding::code).anyMatch(FindingCode.MALFORMED::equals)
          ? "malformed"
          : read;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readAsWithCare(long seed) throws IOException {
    Random random = new Random(seed);
    int read = 0;
    for (Table<?> table : Tables.ALL) {
      for (byte[] line : lines(table, seed)) {
        assertEquals(carefully(table, line), quickly(table, line));
        for (int i = 0; i < 40; i++) {
          byte[] broken = broken(line, random);
          String expected = carefully(table, broken);
          String text = new String(broken, StandardCharsets.UTF_8);
          assertEquals(expected, quickly(table, broken), text);
          read += expected.startsWith("Optional[") ? 1 : 0;
        }
      }
    }
    assertTrue(read > 200, "expected many broken lines to be read, found " + read);
  }
}
