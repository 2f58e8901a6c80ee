package org.usiraq.timeline.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usiraq.timeline.io.Tokens.Kind;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

class RecordReaderTest {
  private static final String PLACE = "{ id: p name: P kind: city ";

  private final Findings findings = new Findings();

  /** Reads one place from tokens and checks that all of them were read. */
  private Optional<Place> read(boolean typed, String tokens) throws IOException {
    Faults faults = new Faults();
    Assembler<Place> assembler = new Assembler<>(Tables.PLACES.struct(), faults);
    FakeTokens fake = new FakeTokens(typed, tokens.split(" +", -1));
    fake.next();
    new RecordReader(fake).read(assembler, Position.ofLine("t", 1));
    assertEquals(Kind.END, fake.next());
    Optional<Place> place = assembler.finish();
    faults.flush("p", findings);
    return place;
  }

  private String said() {
    return findings.list().stream().map(Finding::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void readTyped() throws IOException {
    Place place =
        read(
                true,
                PLACE
                    + "latitude: 33.5 longitude: 44 coordinate_precision: near country: null"
                    + " former_ids: [ a b ] names: [ { text: N lang: ar type: alias date: null } ]"
                    + " note: n }")
            .orElseThrow();
    assertEquals("", said());
    assertEquals(Optional.of(33.5), place.latitude());
    assertEquals(2, place.formerIds().size());
    assertEquals("N", place.names().get(0).text());
    assertEquals(Optional.empty(), place.country());
  }

  @Test
  void readUntyped() throws IOException {
    Place place =
        read(false, PLACE + "latitude: 33.5 longitude: 44 coordinate_precision: near note: 5 }")
            .orElseThrow();
    assertEquals(Optional.of(44.0), place.longitude());
    assertEquals(Optional.of("5"), place.note());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "note: 5|t:9 p note: expected a text, found a number '5' [WRONG_SHAPE]",
        "note: true|t:9 p note: expected a text, found true or false 'true' [WRONG_SHAPE]",
        "note: [ x [ y ] ]|t:9 p note: expected a text, found a list [WRONG_SHAPE]",
        "note: { x: { y: z } }|t:9 p note: expected a text, found a mapping of fields"
            + " [WRONG_SHAPE]",
        "latitude: x|t:9 p latitude: expected a number, found a text 'x' [WRONG_SHAPE]",
        "former_ids: x|t:9 p former_ids: expected a list, found a text 'x' [WRONG_SHAPE]",
        "former_ids: { a: [ b ] }|t:9 p former_ids: expected a list, found a mapping of fields"
            + " [WRONG_SHAPE]",
        "former_ids: [ a [ b ] ]|t:11 p former_ids[2]: expected a text, found a list"
            + " [WRONG_SHAPE]",
        "names: [ x ]|t:10 p names[1]: expected a mapping of fields, found a text 'x'"
            + " [WRONG_SHAPE]",
        "names: [ null ]|t:10 p names[1]: expected a mapping of fields, found null [WRONG_SHAPE]",
      })
  void readOtherShape(String field, String message) throws IOException {
    // A good field behind the bad one is read still.
    assertEquals(Optional.empty(), read(true, PLACE + field + " country: 1 }"));
    String said = said();
    assertEquals(message, said.lines().findFirst().orElse(""));
    assertEquals(2, said.lines().count(), said);
  }

  @Test
  void readUnknownFieldSkipsItsValue() throws IOException {
    read(true, PLACE + "extra: { a: [ { b: 1 } ] c: null } note: n }");
    assertEquals(
        "t:8 p extra: unknown field. Expected one of id, former_ids, name, kind, country, within,"
            + " latitude, longitude, coordinate_precision, names, identifiers, citations, note"
            + " [UNKNOWN_FIELD]",
        said());
  }

  @Test
  void nameOfEveryKind() {
    for (Kind kind : Kind.values()) {
      assertEquals(RecordReader.name(kind).strip(), RecordReader.name(kind));
    }
    assertEquals("a mapping of fields", RecordReader.name(Kind.START_RECORD));
    assertEquals("the end of the file", RecordReader.name(Kind.END));
  }
}
