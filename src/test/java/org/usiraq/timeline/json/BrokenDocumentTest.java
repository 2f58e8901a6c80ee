package org.usiraq.timeline.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;

/** What the reader says of documents that are damaged as a whole. */
class BrokenDocumentTest {

  private static String small() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TimelineJson.write(Timelines.small(), out, true);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Draft read(String document, Findings findings) throws IOException {
    return TimelineJson.read(
        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)), "d.json", findings);
  }

  private static List<String> said(String document) throws IOException {
    Findings findings = new Findings();
    read(document, findings);
    return findings.list().stream().map(Finding::toString).toList();
  }

  @Test
  void readWhole() throws IOException {
    assertEquals(List.of(), said(small()));
  }

  @Test
  void readOtherThanAnObject() throws IOException {
    assertEquals(
        List.of("d.json:1: expected an object with metadata and tables, found a list [MALFORMED]"),
        said("[]"));
    assertEquals(
        List.of(
            "d.json: expected an object with metadata and tables, found the end of the file"
                + " [MALFORMED]"),
        said(""));
  }

  @Test
  void readMoreThanOneObject() throws IOException {
    assertEquals(
        List.of(
            "d.json:"
                + (small().lines().count() + 1)
                + ": expected the end of the file, found more [MALFORMED]"),
        said(small() + "{}"));
  }

  /** What was read before the break still counts. */
  @Test
  void readBrokenOff() throws IOException {
    String whole = small();
    Findings findings = new Findings();
    Draft draft = read(whole.substring(0, whole.lastIndexOf("\"actors\"")), findings);
    assertEquals(1, findings.list().size(), findings::toString);
    assertEquals("MALFORMED", findings.list().get(0).code().toString());
    assertEquals(3, draft.of(Tables.EVENTS).size());
  }

  @Test
  void readCountsThatDisagree() throws IOException {
    assertEquals(
        List.of(
            "d.json:10 metadata.counts.events: expected 4 records as stated, found 3"
                + " [COUNT_DISAGREES]"),
        said(small().replace("\"events\": 3,", "\"events\": 4,")));
  }
}
