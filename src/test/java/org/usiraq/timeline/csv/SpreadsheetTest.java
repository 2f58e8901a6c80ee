package org.usiraq.timeline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.testing.Timelines;

class SpreadsheetTest {

  /** A cell with the comma or line end after it: a quoted text, a number, a day, or nothing. */
  private static final Pattern CELL =
      Pattern.compile(
          "(\"(?:[^\"\r\n]++|\"\")*+\"|[0-9]+(?:\\.[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2}|)(,|\r\n)");

  private final Path folder;

  SpreadsheetTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String sheet(String name) throws IOException {
    return Files.readString(folder.resolve(name + ".csv"));
  }

  @Test
  void everyTextIsQuotedAndEveryRowWhole() throws IOException {
    Spreadsheet.write(Timelines.of(60, 13), folder);
    for (String name : List.of("events", "actors", "statistics", "sources")) {
      String text = sheet(name);
      assertEquals('\ufeff', text.charAt(0));
      Matcher cell = CELL.matcher(text).region(1, text.length());
      List<Integer> widths = new ArrayList<>();
      int width = 0;
      while (cell.lookingAt()) {
        width++;
        if (cell.group(2).equals("\r\n")) {
          widths.add(width);
          width = 0;
        }
        cell.region(cell.end(), text.length());
      }
      assertEquals(text.length(), cell.regionStart(), name);
      assertTrue(widths.size() > 1, name);
      assertEquals(1, widths.stream().distinct().count(), name);
    }
  }

  @Test
  void idThatNamesNoRecordStands() throws IOException {
    Timeline timeline =
        Timeline.builder(Timelines.small().metadata())
            .events(
                List.of(
                    Event.builder(
                            "lost",
                            "A lost event",
                            "It is.",
                            EventType.TALKS,
                            "no-phase",
                            Edtf.parse("2004-06"))
                        .places("nowhere", "2004")
                        .citations(
                            new DatedCitation(
                                "no-source", Optional.empty(), Optional.empty(), Optional.empty()))
                        .build()))
            .build();
    Spreadsheet.write(timeline, folder);
    assertTrue(
        sheet("events")
            .endsWith(
                "\"A lost event\",\"in June 2004\",2004-06-01,2004-06-30,\"It is.\","
                    + "\"Talks or visit\",\"no-phase\",,\"nowhere; 2004\",,\"no-source\",1,,,,"
                    + "\"lost\"\r\n"),
        sheet("events"));
  }
}
