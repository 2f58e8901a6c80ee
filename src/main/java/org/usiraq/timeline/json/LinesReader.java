package org.usiraq.timeline.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.io.RecordReader;
import org.usiraq.timeline.io.Tokens.Kind;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** Reads one record a line; a damaged line does not keep the next one from being read. */
final class LinesReader {

  private LinesReader() {}

  static <R extends Entity> void read(
      Table<R> table, InputStream in, String name, Draft draft, Findings findings)
      throws IOException {
    Faults faults = new Faults();
    Assembler<R> assembler = new Assembler<>(table.struct(), faults);
    ByteLines lines = new ByteLines(in);
    for (long number = 1; lines.next(); number++) {
      Position at = Position.ofLine(name, number);
      assembler.start(at);
      try {
        record(lines, at, assembler);
        draft.take(table, assembler, faults, findings);
      } catch (MalformedException e) {
        draft.refuse(table, assembler, faults, findings);
        draft.incomplete(table);
        findings.add(FindingCode.MALFORMED, at, String.valueOf(e.getMessage()));
      }
    }
  }

  private static <R extends Entity> void record(
      ByteLines lines, Position at, Assembler<R> assembler) throws IOException {
    byte[] bytes = lines.bytes();
    int start = lines.start();
    if (lines.length() > 1 && JsonTokens.isWide(bytes[start] & 0xff, bytes[start + 1] & 0xff)) {
      throw new MalformedException(at, JsonTokens.WIDE);
    }
    try (JsonParser parser = JsonRecords.FACTORY.createParser(bytes, start, lines.length())) {
      JsonTokens tokens = new JsonTokens(parser, at);
      Kind kind = tokens.next();
      if (kind != Kind.START_RECORD) {
        throw new MalformedException(
            at,
            "expected a mapping of fields, found "
                + (kind == Kind.END ? "an empty line" : RecordReader.name(kind)));
      }
      new RecordReader(tokens).read(assembler, at);
      if (tokens.next() != Kind.END) {
        throw new MalformedException(at, "expected the end of the line, found more");
      }
    }
  }
}
