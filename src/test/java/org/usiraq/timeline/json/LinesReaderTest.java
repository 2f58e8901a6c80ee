package org.usiraq.timeline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Validator;

/** What readers of JSON Lines say of damaged lines, and that they read the others. */
class LinesReaderTest {
  private static final String FIRST =
      "{\"id\": \"a\", \"title\": \"A\", \"date\": \"2003\", \"summary\": \"S.\"}";
  private static final String LAST = FIRST.replace("\"a\"", "\"z\"");

  private final Path file;
  private final Draft draft = new Draft();
  private final Findings findings = new Findings();

  LinesReaderTest(@TempDir Path folder) {
    file = folder.resolve("phases.jsonl");
  }

  /** Reads phases and returns what was said, with the file called {@code f}. */
  private String said(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    TimelineJson.readLines(Tables.PHASES, file, draft, findings);
    return Lines.of(findings).replace(file.toString(), "f");
  }

  /** Reads a good line, the given one, and another good line. */
  private String between(String line) throws IOException {
    String said = said((FIRST + "\n" + line + "\n" + LAST).getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("a", "z"), ids());
    return said;
  }

  private List<String> ids() {
    return draft.of(Tables.PHASES).stream().map(located -> located.record().id()).toList();
  }

  @Test
  void readLinesEmpty() throws IOException {
    assertEquals("f:2: expected a mapping of fields, found an empty line [MALFORMED]", between(""));
  }

  @Test
  void readLinesNoObject() throws IOException {
    assertEquals("f:2: expected a mapping of fields, found a list [MALFORMED]", between("[1]"));
  }

  @Test
  void readLinesMore() throws IOException {
    assertEquals(
        "f:2: expected the end of the line, found more [MALFORMED]",
        between(FIRST.replace("\"a\"", "\"b\"") + " 5"));
  }

  @Test
  void readLinesBrokenOff() throws IOException {
    assertEquals(
        "f:2: expected more, found that the JSON breaks off here [MALFORMED]",
        between("{\"id\": \"b\", \"title\": \"B"));
  }

  @Test
  void readLinesTellsFaultsBeforeTheBreak() throws IOException {
    assertEquals(
        "f:2 b date: EDTF \"2003-13\" at index 5: expected a month from 01 to 12 or a season or"
            + " other grouping from 21 to 41, found 13 [BAD_DATE]\n"
            + "f:2: expected double-quote to start field name, found '}' [MALFORMED]",
        between("{\"id\": \"b\", \"date\": \"2003-13\", }"));
  }

  @Test
  void readLinesPage() throws IOException {
    assertEquals("f:2: expected a valid value, found '<' [MALFORMED]", between("<html>"));
  }

  @Test
  void readLinesOtherBytes() throws IOException {
    byte[] bytes =
        (FIRST + "\n" + FIRST.replace("\"A\"", "\"\u00e9\"") + "\n" + LAST + "\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("f:2: expected UTF-8, found other bytes [MALFORMED]", said(bytes));
    assertEquals(List.of("a", "z"), ids());
  }

  @Test
  void readLinesWide() throws IOException {
    assertEquals(
        "f: expected JSON Lines in UTF-8, found UTF-16 or UTF-32 [MALFORMED]",
        said(FIRST.getBytes(StandardCharsets.UTF_16LE)));
  }

  @Test
  void readLinesCarriageReturns() throws IOException {
    assertEquals("", said((FIRST + "\r\n" + LAST + "\r\n").getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of("a", "z"), ids());
  }

  @Test
  void readLinesLongerThanBuffers() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      String padding = " ".repeat(i * 9001);
      lines.append(FIRST.replace("\"a\"", padding + "\"a" + i + "\"")).append('\n');
    }
    assertEquals("", said(lines.toString().getBytes(StandardCharsets.UTF_8)));
    assertEquals(50, ids().size());
    assertEquals("a49", ids().get(49));
  }

  /** What a broken record refers to is not said of the next, and it is not called missing. */
  @Test
  void readLinesKeepsReferencesApart() throws IOException {
    String place = "{\"id\": \"%s\", \"name\": \"P\", \"kind\": \"city\", \"within\": \"%s\"}\n";
    Files.writeString(
        file,
        String.format(place, "a", "broken")
            + String.format(place, "broken", "nowhere").replace("}", "")
            + String.format(place, "b", "a"));
    TimelineJson.readLines(Tables.PLACES, file, draft, findings);
    Validator.validate(draft, findings);
    assertEquals(
        List.of("MALFORMED"), findings.list().stream().map(Finding::code).map(Enum::name).toList());
  }

  @Test
  void readLinesField() throws IOException {
    assertEquals(
        "f:2 b title: expected a text, found a number '7' [WRONG_SHAPE]",
        between(FIRST.replace("\"a\"", "\"b\"").replace("\"A\"", "7")));
  }
}
