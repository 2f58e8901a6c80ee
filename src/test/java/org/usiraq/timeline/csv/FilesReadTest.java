package org.usiraq.timeline.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader says of files, of their form and of their headers. */
class FilesReadTest extends SmallFiles {

  FilesReadTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  // What a reader takes as well.

  @Test
  void readByteOrderMark() throws IOException {
    for (CsvTable table : CsvTables.ALL) {
      put(table.fileName(), "\ufeff" + text(table.fileName()));
    }
    expectSame();
  }

  @Test
  void readCarriageReturns() throws IOException {
    for (CsvTable table : CsvTables.ALL) {
      put(table.fileName(), text(table.fileName()).replace("\n", "\r\n"));
    }
    expectSame();
  }

  @Test
  void readColumnsInAnotherOrder() throws IOException {
    put(
        "event_places.csv",
        """
        position,place,event
        1,baghdad,visit
        1,square,baghdad-rally
        2,baghdad,baghdad-rally
        """);
    put(
        "former_ids.csv",
        text("former_ids.csv")
            .lines()
            .map(line -> List.of(line.split(",")))
            .map(cells -> cells.get(2) + "," + cells.get(0) + "," + cells.get(1) + "\n")
            .collect(Collectors.joining()));
    put(
        "places.csv",
        """
        note,coordinate_precision,longitude,latitude,within,country,kind,name,id
        ,centroid,44.366065,33.3152,,IQ,city,Baghdad,baghdad
        Somewhere in the city.,,,,baghdad,,site,The Square,square
        """);
    expectSame();
  }

  @Test
  void readNoEndOfLine() throws IOException {
    put("phases.csv", text("phases.csv").stripTrailing());
    expectSame();
  }

  // Files.

  @Test
  void noFolder() throws IOException {
    folder = folder.resolve("none");
    expect(
        folder + ": expected a folder with the CSV files of a dataset, found none [MISSING_FILE]");
  }

  @Test
  void noFileOfATable() throws IOException {
    Files.delete(folder.resolve("phases.csv"));
    expect(
        "phases.csv: expected a file with the columns id, title, date, date_earliest, "
            + "date_latest, date_kind, date_precision, date_approximate, date_uncertain, "
            + "summary, found none [MISSING_FILE]");
  }

  @Test
  void noFileOfAList() throws IOException {
    Files.delete(folder.resolve("event_tags.csv"));
    expect(
        "event_tags.csv: expected a file with the columns event, position, tag, found "
            + "none [MISSING_FILE]");
  }

  @Test
  void noFileOfARequiredList() throws IOException {
    Files.delete(folder.resolve("event_citations.csv"));
    expect(
        "event_citations.csv: expected a file with the columns event, position, source, "
            + "locator, date, note, found none [MISSING_FILE]");
  }

  @Test
  void noFileOfFormerIds() throws IOException {
    Files.delete(folder.resolve("former_ids.csv"));
    expect(
        "former_ids.csv: expected a file with the columns table, former_id, id, found "
            + "none [MISSING_FILE]");
  }

  @Test
  void emptyFile() throws IOException {
    put("places.csv", "");
    expect("places.csv:1: expected a header, found an empty file [MALFORMED]");
  }

  // Form.

  @Test
  void notUtf8() throws IOException {
    byte[] bytes =
        text("phases.csv")
            .replace("After the war", "Après la guerre")
            .getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("phases.csv"), bytes);
    expect("phases.csv:2: expected UTF-8, found the byte 0xE8 [MALFORMED]");
  }

  @Test
  void notUtf8InAList() throws IOException {
    byte[] bytes = text("source_authors.csv").getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("source_authors.csv"), bytes);
    expect("source_authors.csv:3: expected UTF-8, found the byte 0xE9 [MALFORMED]");
  }

  @Test
  void brokenOffWithinACharacter() throws IOException {
    byte[] bytes = (text("phases.csv") + "é").getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("phases.csv"), Arrays.copyOf(bytes, bytes.length - 1));
    expect("phases.csv:4: expected UTF-8, found the byte 0xC3 [MALFORMED]");
  }

  @Test
  void quoteNotClosed() throws IOException {
    replace("events.csv", "late December\"\" in the source.\"", "late December\"\" in the source.");
    expect(
        "events.csv:4: expected a row as in RFC 4180, found a quote that is not closed, "
            + "or text after one that closes [MALFORMED]");
  }

  @Test
  void textAfterQuote() throws IOException {
    replace("events.csv", "\"A visit, in 2006 or so\"", "\"A visit\", in 2006 or so\"");
    replace("events.csv", "\"A visit\", in", "\"A visit\" in");
    expect(
        "events.csv:3: expected a row as in RFC 4180, found a quote that is not closed, "
            + "or text after one that closes [MALFORMED]");
  }

  @Test
  void quoteNotClosedInARequiredList() throws IOException {
    replace("event_citations.csv", "\"p. 3, column 2\"", "\"p. 3, column 2");
    expect(
        "event_citations.csv:4: expected a row as in RFC 4180, found a quote that is not "
            + "closed, or text after one that closes [MALFORMED]");
  }

  // Headers.

  @Test
  void headerMisspelt() throws IOException {
    replace("events.csv", ",summary,", ",sumary,");
    expect(
        "events.csv:1 sumary: unknown column, did you mean 'summary'? Expected id, title, "
            + "summary, type, phase, date, date_earliest, date_latest, date_kind, "
            + "date_precision, date_approximate, date_uncertain, independent_sources, note "
            + "[UNKNOWN_FIELD]",
        "events.csv:1 summary: expected a column 'summary', found none [MISSING_FIELD]");
  }

  @Test
  void headerOfANullableColumnMissing() throws IOException {
    put("phases.csv", text("phases.csv"));
    replace("event_participants.csv", "claimed_by", "colour");
    expect(
        "event_participants.csv:1 colour: unknown column. Expected event, position, "
            + "actor, role, claimed_by [UNKNOWN_FIELD]",
        "event_participants.csv:1 claimed_by: expected a column 'claimed_by', found none "
            + "[MISSING_FIELD]");
  }

  @Test
  void headerTwice() throws IOException {
    replace("event_participants.csv", "claimed_by", "role");
    expect(
        "event_participants.csv:1 role: expected one column 'role', found two "
            + "[DUPLICATE_FIELD]",
        "event_participants.csv:1 claimed_by: expected a column 'claimed_by', found none "
            + "[MISSING_FIELD]");
  }

  @Test
  void headerOfAParentMissing() throws IOException {
    replace("event_places.csv", "event,", "events,");
    expect(
        "event_places.csv:1 events: unknown column, did you mean 'event'? Expected event, "
            + "position, place [UNKNOWN_FIELD]",
        "event_places.csv:1 event: expected a column 'event', found none [MISSING_FIELD]");
  }

  @Test
  void headerOfPositionMissing() throws IOException {
    replace("event_places.csv", ",position,", ",place_number,");
    expect(
        "event_places.csv:1 place_number: unknown column. Expected event, position, place "
            + "[UNKNOWN_FIELD]",
        "event_places.csv:1 position: expected a column 'position', found none "
            + "[MISSING_FIELD]");
  }

  @Test
  void headerOfIdMissing() throws IOException {
    replace("phases.csv", "id,", "ident,");
    expect(
        "phases.csv:1 ident: unknown column. Expected id, title, date, date_earliest, "
            + "date_latest, date_kind, date_precision, date_approximate, date_uncertain, "
            + "summary [UNKNOWN_FIELD]",
        "phases.csv:1 id: expected a column 'id', found none [MISSING_FIELD]");
  }

  @Test
  void headerOfRequiredListMissing() throws IOException {
    replace("event_citations.csv", "source", "sauce");
    expect(
        "event_citations.csv:1 sauce: unknown column, did you mean 'source'? Expected "
            + "event, position, source, locator, date, note [UNKNOWN_FIELD]",
        "event_citations.csv:1 source: expected a column 'source', found none "
            + "[MISSING_FIELD]");
  }

  @Test
  void headerOfFormerIdsMissing() throws IOException {
    replace("former_ids.csv", "former_id", "formerly");
    expect(
        "former_ids.csv:1 formerly: unknown column. Expected table, former_id, id "
            + "[UNKNOWN_FIELD]",
        "former_ids.csv:1 former_id: expected a column 'former_id', found none "
            + "[MISSING_FIELD]");
  }
}
