package org.usiraq.timeline.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Optional;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.io.RecordReader;
import org.usiraq.timeline.io.Signature;
import org.usiraq.timeline.io.Tokens.Kind;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Batch;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Origin;
import org.usiraq.timeline.validate.Position;

/**
 * Reads lines, one record a line; a damaged line does not keep the next one from being read. A line
 * is read fast where there is nothing to tell of it, and else again, with care. For one thread.
 */
final class LinesReader<R extends Entity> {
  private final Table<R> table;
  private final String name;
  private final int kept;
  private final JsonFactory factory;
  private final LineScan scan = new LineScan();
  private final Faults faults;
  private final QuickStruct<R> quick;
  private final Assembler<R> assembler;
  private int lines;

  /**
   * @param name what to call the file in findings
   * @param kept how many findings of each severity to keep
   * @param factory makes the parser of a line that is read with care
   * @param references whether to keep what the records refer to
   */
  LinesReader(Table<R> table, String name, int kept, boolean references, JsonFactory factory) {
    this.table = table;
    this.name = name;
    this.kept = kept;
    this.factory = factory;
    this.faults = new Faults(references);
    this.quick = new QuickStruct<>(table.struct(), null, faults);
    this.assembler = new Assembler<>(table.struct(), faults);
  }

  Batch<R> read(LineChunks.Chunk chunk) throws IOException {
    Batch<R> batch = new Batch<>(table, kept);
    byte[] bytes = chunk.bytes();
    if (chunk.firstLine() == 1) {
      Optional<String> other = Signature.of(bytes, chunk.end());
      if (other.isPresent()) {
        String message = "expected JSON Lines in UTF-8, found " + other.get();
        batch.incomplete(
            new Finding(FindingCode.MALFORMED, Position.of(name), "", "", "", message));
        lines = -1; // Nobody has counted.
        return batch;
      }
    }
    int start = 0;
    for (lines = 0; start < chunk.end(); lines++) {
      start = line(bytes, start, Position.ofLine(name, chunk.firstLine() + lines), batch);
    }
    return batch;
  }

  /** How many lines it read last; negative if it did not look. */
  int lines() {
    return lines;
  }

  /** Reads a line; returns where the next one starts. */
  private int line(byte[] bytes, int start, Position at, Batch<R> batch) throws IOException {
    try {
      scan.start(bytes, start);
      R record = quick.read(scan, 0, at);
      int next = scan.endLine();
      batch.take(record, Origin.of(at), faults);
      return next;
    } catch (IllegalArgumentException e) {
      int end = lineEnd(bytes, start);
      readAgain(bytes, start, end, at, batch);
      return end + 1;
    }
  }

  private static int lineEnd(byte[] bytes, int start) {
    int end = start;
    while (bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private void readAgain(byte[] bytes, int start, int end, Position at, Batch<R> batch)
      throws IOException {
    faults.clear();
    assembler.start(at);
    try {
      record(bytes, start, end, at);
      batch.take(assembler, faults);
    } catch (MalformedException e) {
      batch.refuse(assembler, faults);
      String why = String.valueOf(e.getMessage());
      batch.incomplete(new Finding(FindingCode.MALFORMED, at, "", "", "", why));
    }
  }

  private void record(byte[] bytes, int start, int end, Position at) throws IOException {
    if (end - start > 1 && JsonTokens.isWide(bytes[start] & 0xff, bytes[start + 1] & 0xff)) {
      throw new MalformedException(at, JsonTokens.WIDE);
    }
    try (JsonParser parser = factory.createParser(bytes, start, end - start)) {
      JsonTokens careful = new JsonTokens(parser, at);
      Kind kind = careful.next();
      if (kind != Kind.START_RECORD) {
        throw new MalformedException(
            at,
            "expected a mapping of fields, found "
                + (kind == Kind.END ? "an empty line" : RecordReader.name(kind)));
      }
      new RecordReader(careful).read(assembler, at);
      if (careful.next() != Kind.END) {
        boolean returns = new String(bytes, start, end - start, ISO_8859_1).indexOf('\r') >= 0;
        throw new MalformedException(
            at,
            returns
                ? "expected lines that end with a line feed, found more after a carriage return"
                : "expected the end of the line, found more");
      }
    }
  }
}
