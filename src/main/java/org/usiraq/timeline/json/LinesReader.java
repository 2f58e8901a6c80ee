package org.usiraq.timeline.json;

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
import org.usiraq.timeline.validate.Position;

/**
 * Reads some lines, one record a line; a damaged line does not keep the next one from being read.
 */
final class LinesReader<R extends Entity> {
  private final LineChunks.Chunk chunk;
  private final String name;
  private final JsonFactory factory;
  private final LineTokens tokens;
  private final RecordReader reader;
  private final Faults faults;
  private final Assembler<R> assembler;
  private final Batch<R> batch;

  /**
   * @param name what to call the file in findings
   * @param kept how many findings of each severity to keep
   * @param factory makes the parser of a line that is not well-formed beyond doubt
   * @param references whether to keep what the records refer to
   */
  LinesReader(
      Table<R> table,
      LineChunks.Chunk chunk,
      String name,
      int kept,
      boolean references,
      JsonFactory factory) {
    this.factory = factory;
    this.faults = new Faults(references);
    this.chunk = chunk;
    this.name = name;
    this.tokens = new LineTokens(chunk.bytes(), chunk.end());
    this.reader = new RecordReader(tokens);
    this.assembler = new Assembler<>(table.struct(), faults);
    this.batch = new Batch<>(table, kept);
  }

  Batch<R> read() throws IOException {
    if (chunk.firstLine() == 1) {
      Optional<String> other = Signature.of(chunk.bytes(), chunk.end());
      if (other.isPresent()) {
        String message = "expected JSON Lines in UTF-8, found " + other.get();
        batch.incomplete(
            new Finding(FindingCode.MALFORMED, Position.of(name), "", "", "", message));
        return batch;
      }
    }
    int start = 0;
    for (long line = chunk.firstLine(); start < chunk.end(); line++) {
      Position at = Position.ofLine(name, line);
      int end;
      if (isRead(start, at)) {
        batch.take(assembler, faults);
        end = tokens.lineEnd();
      } else {
        end = lineEnd(start);
        readAgain(start, end, at);
      }
      start = end + 1;
    }
    return batch;
  }

  /** Whether a line is well-formed beyond doubt; the assembler then has its fields. */
  private boolean isRead(int start, Position at) throws IOException {
    try {
      tokens.start(start, at);
      if (tokens.next() == Kind.START_RECORD) {
        reader.read(assembler, at);
        return tokens.next() == Kind.END;
      }
    } catch (LineTokens.Unsure e) {
      // As below: another parser tells what is wrong, if anything is.
    }
    return false;
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < chunk.end() && chunk.bytes()[end] != '\n') {
      end++;
    }
    return end;
  }

  private void readAgain(int start, int end, Position at) throws IOException {
    faults.clear();
    assembler.start(at);
    try {
      record(start, end, at);
      batch.take(assembler, faults);
    } catch (MalformedException e) {
      batch.refuse(assembler, faults);
      String why = String.valueOf(e.getMessage());
      batch.incomplete(new Finding(FindingCode.MALFORMED, at, "", "", "", why));
    }
  }

  private void record(int start, int end, Position at) throws IOException {
    byte[] bytes = chunk.bytes();
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
        throw new MalformedException(at, "expected the end of the line, found more");
      }
    }
  }
}
