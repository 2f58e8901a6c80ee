package org.usiraq.timeline.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.MalformedException;
import org.usiraq.timeline.io.RecordReader;
import org.usiraq.timeline.io.Signature;
import org.usiraq.timeline.io.Tokens.Kind;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** Reads one document. */
final class DocumentReader {
  static final String COUNTS = "counts";

  private record Count(int number, Position position) {}

  private final InputStream in;
  private final String name;
  private final Findings findings;
  private final Draft draft = new Draft();
  private final Faults faults = new Faults();
  private final Map<String, Count> stated = new LinkedHashMap<>();
  private final Map<String, Integer> read = new HashMap<>();

  DocumentReader(InputStream in, String name, Findings findings) {
    this.in = in;
    this.name = name;
    this.findings = findings;
  }

  Draft read() throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(in, Signature.LENGTH);
    Optional<String> other = other(bytes);
    if (other.isPresent()) {
      String message = "expected JSON in UTF-8, found " + other.get();
      findings.add(FindingCode.MALFORMED, Position.of(name), message);
      Tables.ALL.forEach(draft::incomplete);
      return draft;
    }
    try (JsonParser parser = Jackson.reading(Limits.DEFAULT).createParser(bytes)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      JsonTokens tokens = new JsonTokens(parser, Position.ofLine(name, 1));
      document(tokens);
    } catch (MalformedException e) {
      faults.flush("", findings);
      findings.add(FindingCode.MALFORMED, e.position(), String.valueOf(e.getMessage()));
      Tables.ALL.forEach(draft::incomplete);
    }
    return draft;
  }

  private static Optional<String> other(PushbackInputStream in) throws IOException {
    byte[] first = in.readNBytes(Signature.LENGTH);
    in.unread(first);
    return Signature.of(first, first.length);
  }

  private void document(JsonTokens tokens) throws IOException {
    Kind start = tokens.next();
    if (start != Kind.START_RECORD) {
      findings.add(
          FindingCode.MALFORMED,
          start == Kind.END ? Position.of(name) : tokens.position(),
          "expected an object with metadata and tables, found " + RecordReader.name(start));
      return;
    }
    Set<String> seen = new HashSet<>();
    while (tokens.next() != Kind.END_RECORD) {
      String field = tokens.text();
      Position at = tokens.position();
      if (!seen.add(field)) {
        fault(FindingCode.DUPLICATE_FIELD, at, field, "expected once, found twice");
      }
      part(tokens, field, at, tokens.next());
    }
    if (tokens.next() != Kind.END) {
      fault(
          FindingCode.MALFORMED, tokens.position(), "", "expected the end of the file, found more");
    }
    checkCounts();
    if (!seen.contains("metadata")) {
      fault(FindingCode.MISSING_FIELD, Position.of(name), "metadata", "expected it, found none");
    }
    for (Table<?> table : Tables.ALL) {
      if (!seen.contains(table.name())) {
        fault(
            FindingCode.MISSING_FIELD, Position.of(name), table.name(), "expected it, found none");
        draft.incomplete(table);
      }
    }
  }

  private void part(JsonTokens tokens, String field, Position at, Kind kind) throws IOException {
    Optional<Table<?>> table = Tables.find(field);
    if (field.equals("metadata") && kind == Kind.START_RECORD) {
      metadata(tokens);
    } else if (table.isPresent() && kind == Kind.START_LIST) {
      records(tokens, table.get());
    } else {
      boolean known = table.isPresent() || field.equals("metadata");
      fault(
          known ? FindingCode.WRONG_SHAPE : FindingCode.UNKNOWN_FIELD,
          at,
          field,
          known
              ? (table.isPresent() ? "expected a list" : "expected a mapping of fields")
                  + ", found "
                  + RecordReader.name(kind)
              : "unknown field. Expected one of metadata, "
                  + Tables.ALL.stream().map(Table::name).collect(Collectors.joining(", ")));
      tokens.skip(kind);
    }
  }

  private void metadata(JsonTokens tokens) throws IOException {
    Assembler<Metadata> assembler = new Assembler<>(Tables.METADATA, faults);
    RecordReader reader = new RecordReader(tokens);
    assembler.start(tokens.position());
    while (tokens.next() != Kind.END_RECORD) {
      if (tokens.text().equals(COUNTS)) {
        counts(tokens);
      } else {
        reader.field(assembler);
      }
    }
    assembler.finish().ifPresent(draft::metadata);
    faults.flush("metadata", findings);
  }

  /** Reads what the document says it holds, so that a lost record does not go unseen. */
  private void counts(JsonTokens tokens) throws IOException {
    Kind kind = tokens.next();
    if (kind != Kind.START_RECORD) {
      wrongCount(tokens, COUNTS, "an object of numbers", kind);
      return;
    }
    while (tokens.next() != Kind.END_RECORD) {
      String table = tokens.text();
      Kind value = tokens.next();
      if (value == Kind.NUMBER && tokens.text().matches("[0-9]{1,9}")) {
        stated.put(table, new Count(Integer.parseInt(tokens.text()), tokens.position()));
      } else {
        wrongCount(tokens, COUNTS + "." + table, "a whole number", value);
      }
    }
  }

  private void wrongCount(JsonTokens tokens, String field, String expected, Kind found)
      throws IOException {
    fault(
        FindingCode.WRONG_SHAPE,
        tokens.position(),
        "metadata." + field,
        "expected " + expected + ", found " + RecordReader.name(found));
    tokens.skip(found);
  }

  private void checkCounts() {
    stated.forEach(
        (table, count) -> {
          int found = read.getOrDefault(table, 0);
          if (found != count.number) {
            fault(
                FindingCode.COUNT_DISAGREES,
                count.position,
                "metadata.counts." + table,
                "expected " + count.number + " records as stated, found " + found);
          }
        });
  }

  private <R extends Entity> void records(JsonTokens tokens, Table<R> table) throws IOException {
    Assembler<R> assembler = new Assembler<>(table.struct(), faults);
    RecordReader reader = new RecordReader(tokens);
    for (Kind kind = tokens.next(); kind != Kind.END_LIST; kind = tokens.next()) {
      Position at = tokens.position();
      read.merge(table.name(), 1, Integer::sum);
      if (kind == Kind.START_RECORD) {
        reader.read(assembler, at);
        draft.take(table, assembler, faults, findings);
      } else {
        fault(
            FindingCode.WRONG_SHAPE,
            at,
            table.name(),
            "expected a mapping of fields, found " + RecordReader.name(kind));
        tokens.skip(kind);
      }
    }
  }

  private void fault(FindingCode code, Position at, String field, String message) {
    findings.add(new Finding(code, at, "", field, "", message));
  }
}
