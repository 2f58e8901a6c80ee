package org.usiraq.timeline.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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
    long number = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        Position at = Position.ofLine(name, number);
        try {
          record(line, at, assembler);
          draft.take(table, assembler, faults, findings);
        } catch (MalformedException e) {
          faults.flush("", findings);
          findings.add(FindingCode.MALFORMED, at, String.valueOf(e.getMessage()));
        }
      }
    } catch (CharacterCodingException e) {
      findings.add(
          FindingCode.MALFORMED, Position.ofLine(name, number + 1), "expected UTF-8: " + e.getMessage());
    }
  }

  private static <R extends Entity> void record(
      String line, Position at, Assembler<R> assembler) throws IOException {
    try (JsonParser parser = JsonRecords.FACTORY.createParser(line)) {
      JsonTokens tokens = new JsonTokens(parser, at);
      Kind kind = tokens.next();
      if (kind != Kind.START_RECORD) {
        throw new MalformedException(
            at, "expected a mapping of fields, found " + RecordReader.name(kind));
      }
      new RecordReader(tokens).read(assembler, at);
      if (tokens.next() != Kind.END) {
        throw new MalformedException(at, "expected the end of the line, found more");
      }
    }
  }
}
