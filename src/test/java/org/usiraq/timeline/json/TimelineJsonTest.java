package org.usiraq.timeline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;

/** What readers of documents say of damaged ones. */
class TimelineJsonTest {

  /** Reads a document called {@code f} and returns what was said, a line each. */
  private static String said(byte[] document) throws IOException {
    Findings findings = new Findings();
    TimelineJson.read(new ByteArrayInputStream(document), "f", findings);
    return Lines.of(findings);
  }

  private static String said(String document) throws IOException {
    return said(document.getBytes(StandardCharsets.UTF_8));
  }

  private static String small() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TimelineJson.write(Timelines.small(), out, true);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Says what is said of the small document with one text in it replaced, everywhere. */
  private static String edited(String what, String by) throws IOException {
    String small = small();
    String edited = small.replace(what, by);
    assertEquals(small.contains(what), !small.equals(edited), what);
    return said(edited);
  }

  @Test
  void readEmpty() throws IOException {
    assertEquals(
        "f: expected an object with metadata and tables, found the end of the file [MALFORMED]",
        said(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|a list",
        "\"\"|a text",
        "5|a number",
        "true|true or false",
        "null|null",
      })
  void readNoObject(String document, String found) throws IOException {
    assertEquals(
        "f:2: expected an object with metadata and tables, found " + found + " [MALFORMED]",
        said("\n" + document));
  }

  @Test
  void readPage() throws IOException {
    assertEquals(
        "f: expected JSON in UTF-8, found a web page [MALFORMED]",
        said("<!DOCTYPE html>\n<html><body>Not found</body></html>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"})
  void readWide(String charset) throws IOException {
    assertEquals(
        "f: expected JSON in UTF-8, found UTF-16 or UTF-32 [MALFORMED]",
        said(small().getBytes(Charset.forName(charset))));
  }

  @Test
  void readByteOrderMark() throws IOException {
    assertEquals("", said("\ufeff" + small()));
  }

  @Test
  void readNul() throws IOException {
    assertEquals("f: expected JSON in UTF-8, found UTF-16 or UTF-32 [MALFORMED]", said("\0\0\0\0"));
    assertEquals(
        "f:22: expected a text without control characters, found one of code 0 [MALFORMED]",
        edited("\"Invasion begins\"", "\"Invasion\0begins\"").replaceAll("f:22", "f:22"));
  }

  @Test
  void readOtherBytes() throws IOException {
    byte[] document =
        small().replace("Invasion begins", "Caf\u00e9").getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("f:22: expected UTF-8, found other bytes [MALFORMED]", said(document));
  }

  @Test
  void readBrokenOff() throws IOException {
    String small = small();
    for (int end = 1; end < small.length() - 2; end += 29) {
      String said = said(small.substring(0, end));
      assertEquals(1, said.lines().filter(line -> line.endsWith("[MALFORMED]")).count(), said);
    }
    assertEquals(
        "f:22: expected more, found that the JSON breaks off here [MALFORMED]",
        said(small.substring(0, small.indexOf("begins\""))));
    assertEquals(
        "f:22: expected more, found that the JSON breaks off here [MALFORMED]",
        said(small.substring(0, small.indexOf(",\n      \"tags\""))));
  }

  @Test
  void readBrokenOffKeepsWhatStandsBefore() throws IOException {
    String small = small();
    Findings findings = new Findings();
    byte[] part = small.substring(0, small.indexOf("\"A visit")).getBytes(StandardCharsets.UTF_8);
    Draft draft = TimelineJson.read(new ByteArrayInputStream(part), "f", findings);
    assertEquals(1, draft.of(Tables.EVENTS).size());
    assertEquals(
        """
        f is not valid:
        ERROR f:51: expected more, found that the JSON breaks off here [MALFORMED]
        1 error, 0 warnings, 0 notes\
        """,
        assertThrows(InvalidDataException.class, () -> draft.toTimeline("f", findings))
            .getMessage());
  }

  @Test
  void readMoreAfterTheEnd() throws IOException {
    assertEquals(
        "f:478: expected the end of the file, found more [MALFORMED]", said(small() + "{}"));
    assertEquals(
        "f:478: expected JSON: Unexpected close marker '}': no open Object to close"
            + " [MALFORMED]",
        said(small() + "}"));
  }

  @Test
  void readDeep() throws IOException {
    assertEquals(
        "f:1: expected at most 100 lists and objects within one another, found more"
            + " [MALFORMED]",
        said("{\"x\":" + "[".repeat(100_000)).lines().skip(1).findFirst().orElse(""));
  }

  @Test
  void readWithoutParts() throws IOException {
    assertEquals(
        """
        f metadata: expected it, found none [MISSING_FIELD]
        f events: expected it, found none [MISSING_FIELD]
        f actors: expected it, found none [MISSING_FIELD]
        f statistics: expected it, found none [MISSING_FIELD]
        f places: expected it, found none [MISSING_FIELD]
        f sources: expected it, found none [MISSING_FIELD]
        f phases: expected it, found none [MISSING_FIELD]\
        """,
        said("{}"));
  }

  @Test
  void readPartsOfOtherShape() throws IOException {
    assertEquals(
        """
        f:1 metadata: expected a mapping of fields, found a list [WRONG_SHAPE]
        f:2 events: expected a list, found a mapping of fields [WRONG_SHAPE]
        f:3 actors: expected a list, found null [WRONG_SHAPE]
        f:4 statistics: expected a mapping of fields, found a number [WRONG_SHAPE]
        f:4 statistics: expected a mapping of fields, found a list [WRONG_SHAPE]
        f:5 place: unknown field. Expected one of metadata, events, actors, statistics, places,\
         sources, phases [UNKNOWN_FIELD]
        f:8 phases: expected once, found twice [DUPLICATE_FIELD]\
        """,
        said(
            """
            {"metadata": [],
            "events": {"x": [1, {"y": 2}]},
            "actors": null,
            "statistics": [1, [2]],
            "place": [{"id": "x"}],
            "places": [], "sources": [],
            "phases": [],
            "phases": []}
            """));
  }

  @Test
  void readFields() throws IOException {
    assertEquals(
        "f:22 invasion titel: unknown field, did you mean 'title'? Expected one of id, former_ids,"
            + " title, tags, summary, type, phase, date, date_earliest, date_latest, date_kind,"
            + " date_precision, date_approximate, date_uncertain, participants, places, links,"
            + " citations, independent_sources, note [UNKNOWN_FIELD]\n"
            + "f:19 invasion title: expected a value, found none [MISSING_FIELD]",
        edited("\"title\": \"Invasion begins\"", "\"titel\": {\"a\": [1]}"));
    assertEquals(
        "f:23 invasion title: expected once, found twice [DUPLICATE_FIELD]",
        edited(
            "\"title\": \"Invasion begins\",",
            "\"title\": \"Invasion begins\",\n\"title\": \"Again\","));
    assertEquals(
        "f:22 invasion title: expected a value, found none [MISSING_FIELD]",
        edited("\"title\": \"Invasion begins\"", "\"title\": null"));
    assertEquals(
        "f:19 invasion title: expected a value, found none [MISSING_FIELD]",
        edited("\"title\": \"Invasion begins\",", ""));
  }

  @Test
  void readValuesOfOtherShape() throws IOException {
    assertEquals(
        "f:22 invasion title: expected a text, found a number '5' [WRONG_SHAPE]",
        edited("\"Invasion begins\"", "5"));
    assertEquals(
        "f:22 invasion title: expected a text, found true or false 'true' [WRONG_SHAPE]",
        edited("\"Invasion begins\"", "true"));
    assertEquals(
        "f:22 invasion title: expected a text, found a list [WRONG_SHAPE]",
        edited("\"Invasion begins\"", "[\"Invasion begins\"]"));
    assertEquals(
        "f:97 baghdad-rally tags: expected a list, found a mapping of fields [WRONG_SHAPE]",
        edited("[\n        \"peaceful\",\n        \"crowd\"\n      ]", "{\"a\": \"b\"}"));
    assertEquals(
        "f:98 baghdad-rally tags[1]: expected a text, found a number '1' [WRONG_SHAPE]\n"
            + "f:99 baghdad-rally tags[2]: expected a value, found none [MISSING_FIELD]",
        edited("\"peaceful\",\n        \"crowd\"", "1,\n        null"));
    assertEquals(
        "f:32 invasion date_approximate: expected true or false, found a text 'false'"
            + " [WRONG_SHAPE]",
        edited(
            "\"date_precision\": \"day\",\n      \"date_approximate\": false",
            "\"date_precision\": \"day\",\n      \"date_approximate\": \"false\""));
  }

  @Test
  void readNumbers() throws IOException {
    assertEquals(
        "f:1 p latitude: expected a number, found a text '33.3' [WRONG_SHAPE]\n"
            + "f:1 p longitude: expected a plain number such as 2000 or 33.3, found '4.4e1'"
            + " [IMPOSSIBLE_COORDINATE]",
        said(
            only(
                "places",
                "\"id\": \"p\", \"name\": \"P\", \"kind\": \"city\","
                    + " \"latitude\": \"33.3\", \"longitude\": 4.4e1")));
    assertEquals(
        "f:1: expected a number such as 2000 or 33.3, found NaN [MALFORMED]",
        said(only("places", "\"id\": \"p\", \"latitude\": NaN")));
  }

  /** A document with metadata, one record in one table, and nothing in the others. */
  private static String only(String table, String fields) {
    StringBuilder document =
        new StringBuilder(
            "{\"metadata\": {\"name\": \"n\", \"title\": \"T\", \"version\": \"1.0.0\","
                + " \"licence\": \"L\", \"coverage_earliest\": \"2003-01-01\", \"coverage_latest\":"
                + " \"2004-01-01\"}");
    Tables.ALL.forEach(
        t ->
            document.append(
                ", \"" + t + "\": [" + (t.name().equals(table) ? "{" + fields + "}" : "") + "]"));
    return document.append("}").toString();
  }

  @Test
  void readCounts() throws IOException {
    assertEquals(
        "f:10 metadata.counts.events: expected 4 records as stated, found 3 [COUNT_DISAGREES]\n"
            + "f:11 metadata.counts.actor: expected 2 records as stated, found 0"
            + " [COUNT_DISAGREES]",
        edited("\"events\": 3,\n      \"actors\": 2", "\"events\": 4,\n      \"actor\": 2"));
    assertEquals(
        "f:10 metadata.counts.events: expected a whole number, found a text [WRONG_SHAPE]",
        edited("\"events\": 3", "\"events\": \"3\""));
    assertEquals(
        "f:10 metadata.counts.events: expected a whole number, found a number [WRONG_SHAPE]",
        edited("\"events\": 3", "\"events\": 3.0"));
    assertEquals(
        "f:9 metadata.counts: expected an object of numbers, found null [WRONG_SHAPE]",
        edited(
            "{\n      \"events\": 3,\n      \"actors\": 2,\n      \"statistics\": 3,\n"
                + "      \"places\": 2,\n      \"sources\": 2,\n      \"phases\": 2\n    }",
            "null"));
  }

  @Test
  void readMetadata() throws IOException {
    assertEquals(
        "f:5 metadata versoin: unknown field, did you mean 'version'? Expected one of name,"
            + " title, version, licence, coverage_earliest, coverage_latest [UNKNOWN_FIELD]\n"
            + "f:2 metadata version: expected a value, found none [MISSING_FIELD]",
        edited("\"version\"", "\"versoin\""));
    assertEquals(
        "f:7 metadata coverage_earliest: expected a day that exists, found '2003-02-30'"
            + " [BAD_DATE]",
        edited("earliest\": \"2003-01-01\",\n    \"c", "earliest\": \"2003-02-30\",\n    \"c"));
  }

  @Test
  void readFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("f.json");
    Files.writeString(file, small().replace("\"phase\": \"war\"", "\"phase\": \"warr\""));
    assertEquals(
        file
            + " is not valid:\n"
            + ("ERROR FILE:26 invasion phase: expected an id of phases, found 'warr'; did you mean"
                    + " 'war'? [DANGLING_REFERENCE]\n"
                    + "ERROR FILE:55 visit phase: expected an id of phases, found 'warr'; did you"
                    + " mean 'war'? [DANGLING_REFERENCE]\n"
                    + "INFO FILE:37 invasion citations: expected two independent sources or more,"
                    + " found one [SINGLE_SOURCE]\n"
                    + "INFO FILE:79 visit citations: expected two independent sources or more,"
                    + " found one [SINGLE_SOURCE]\n"
                    + "INFO FILE:137 baghdad-rally citations: expected two independent sources or"
                    + " more, found one, which all 2 citations go back to [SINGLE_SOURCE]\n")
                .replace("FILE", file.toString())
            + "2 errors, 0 warnings, 3 notes",
        assertThrows(InvalidDataException.class, () -> TimelineJson.read(file)).getMessage());
    Path none = folder.resolve("none.json");
    assertEquals(
        none.toString(),
        assertThrows(NoSuchFileException.class, () -> TimelineJson.read(none)).getMessage());
  }

  /** Other programs may leave out what follows from the rest, and what is empty or null. */
  @Test
  void readWithoutDerivedFields() throws IOException {
    String bare =
        small()
            .replaceAll("\n *\"(date_[a-z]+|independent_sources|counts)\": [^\n{]*,(?=\n)", "")
            .replaceAll("\n *\"[a-z_]+\": (null|\\[\\]),(?=\n)", "");
    assertTrue(bare.length() < small().length() * 3 / 4, bare);
    Findings findings = new Findings();
    Draft draft =
        TimelineJson.read(
            new ByteArrayInputStream(bare.getBytes(StandardCharsets.UTF_8)), "f", findings);
    assertEquals("", Lines.of(findings));
    assertEquals(Timelines.small(), draft.toTimeline("f", findings));
  }
}
