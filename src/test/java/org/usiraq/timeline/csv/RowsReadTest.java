package org.usiraq.timeline.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Severity;

/** What a reader says of rows and of their cells. */
class RowsReadTest extends SmallFiles {
  private static final String EVENT_TYPES =
      Arrays.stream(EventType.values()).map(EventType::value).collect(Collectors.joining(", "));

  RowsReadTest(@TempDir Path folder) throws IOException {
    super(folder);
  }

  // Rows.

  @Test
  void raggedRowOfATable() throws IOException {
    replace("events.csv", "\"A visit, in 2006 or so\"", "A visit, in 2006 or so");
    expect("events.csv:3 visit: expected 14 cells, found 15 [RAGGED_ROW]");
  }

  @Test
  void raggedRowOfAList() throws IOException {
    replace("event_citations.csv", "wire-2020,,,\nbag", "wire-2020,,\nbag");
    expect("event_citations.csv:3 visit: expected 6 cells, found 5 [RAGGED_ROW]");
  }

  @Test
  void raggedRowOfFormerIds() throws IOException {
    replace("former_ids.csv", "events,rally,baghdad-rally", "events,rally,baghdad-rally,");
    expect("former_ids.csv:3 baghdad-rally: expected 3 cells, found 4 [RAGGED_ROW]");
  }

  @Test
  void emptyLine() throws IOException {
    put("phases.csv", text("phases.csv") + "\n");
    expect("phases.csv:4: expected 10 cells, found 1 [RAGGED_ROW]");
  }

  @Test
  void unknownParent() throws IOException {
    replace("event_places.csv", "visit,1,baghdad\n", "vist,1,baghdad\nvisit,1,baghdad\n");
    expect(
        "event_places.csv:2 vist event: expected rows in the order of events.csv, where "
            + "'visit' comes next, found a row of 'vist' [MISPLACED_ROW]");
  }

  @Test
  void unknownParentAtTheEnd() throws IOException {
    put("event_places.csv", text("event_places.csv") + "war,1,baghdad\n");
    expect(
        "event_places.csv:5 war event: expected rows in the order of events.csv, which "
            + "has no more records, found a row of 'war' [MISPLACED_ROW]");
  }

  @Test
  void parentsInAnotherOrder() throws IOException {
    put(
        "event_places.csv",
        """
        event,position,place
        baghdad-rally,1,square
        baghdad-rally,2,baghdad
        visit,1,baghdad
        """);
    expect(
        "event_places.csv:2 baghdad-rally event: expected rows in the order of "
            + "events.csv, where 'visit' comes next, found a row of 'baghdad-rally' "
            + "[MISPLACED_ROW]",
        "event_places.csv:3 baghdad-rally event: expected rows in the order of "
            + "events.csv, where 'visit' comes next, found a row of 'baghdad-rally' "
            + "[MISPLACED_ROW]");
  }

  @Test
  void unknownFormerIds() throws IOException {
    replace("former_ids.csv", "statistics,crowd,rally-crowd", "statistic,crowd,rally-crowd");
    replace("former_ids.csv", "phases,aftermath,after", "phases,aftermath,afterwards");
    expect(
        "former_ids.csv:4 rally-crowd id: expected rows in the order of places.csv, where "
            + "'places baghdad' comes next, found a row of 'statistic rally-crowd' "
            + "[MISPLACED_ROW]",
        "former_ids.csv:7 afterwards id: expected rows in the order of the other files, "
            + "which have no more records, found a row of 'phases afterwards' [MISPLACED_ROW]");
  }

  @Test
  void positionOutOfSequence() throws IOException {
    replace("event_places.csv", "baghdad-rally,1,", "baghdad-rally,4,");
    replace("event_places.csv", "baghdad-rally,2,", "baghdad-rally,5,");
    expect(
        "event_places.csv:3 baghdad-rally position: expected position 1, found 4 "
            + "[MISPLACED_ROW]");
  }

  @Test
  void positionNotANumber() throws IOException {
    replace("event_places.csv", "baghdad-rally,1,", "baghdad-rally,first,");
    expect(
        "event_places.csv:3 baghdad-rally position: expected a whole number of at most 9 "
            + "digits, found 'first' [BAD_NUMBER]");
  }

  // Cells.

  @Test
  void badCells() throws IOException {
    replace("events.csv", "invasion,Invasion begins", "Invasion 1,Invasion begins");
    replace("events.csv", ",offensive,", ",ofensive,");
    replace("events.csv", ",[2019-12-21..2019-12-31],", ",2019-13,");
    replace("events.csv", ",interval,true,", ",interval,TRUE,");
    expect(
        "events.csv:2 id: expected an id of lower-case letters, digits and single "
            + "hyphens, found 'Invasion 1' [BAD_ID]",
        "events.csv:2 type: unknown event type 'ofensive', did you mean 'offensive'? "
            + "Expected one of "
            + EVENT_TYPES
            + " [UNKNOWN_VALUE]",
        "events.csv:2 citations: expected at least one, found none [NO_CITATION]",
        "event_citations.csv:2 invasion event: expected rows in the order of events.csv, "
            + "where 'visit' comes next, found a row of 'invasion' [MISPLACED_ROW]",
        "events.csv:3 visit date_approximate: expected true or false, found 'TRUE' " + "[BAD_CODE]",
        "events.csv:4 baghdad-rally date: EDTF \"2019-13\" at index 5: expected a month "
            + "from 01 to 12 or a season or other grouping from 21 to 41, found 13 [BAD_DATE]");
  }

  @Test
  void badCellsOfLists() throws IOException {
    replace("event_participants.csv", ",target,", ",targets,");
    replace("event_places.csv", "baghdad-rally,2,baghdad", "baghdad-rally,2,Baghdad");
    replace("event_citations.csv", ",2019-12-28,", ",28 December 2019,");
    replace("former_ids.csv", "events,rally,", "events,the rally,");
    expect(
        "former_ids.csv:3 baghdad-rally former_ids[2]: expected an id of lower-case "
            + "letters, digits and single hyphens, found 'the rally' [BAD_ID]",
        "event_participants.csv:4 baghdad-rally participants[2].role: unknown participant "
            + "role 'targets', did you mean 'target'? Expected one of initiator, target, "
            + "participant, decision_maker, supporter, mediator, speaker, addressee, casualty, "
            + "detainee, beneficiary, responder [UNKNOWN_VALUE]",
        "event_places.csv:4 baghdad-rally places[2]: expected an id of lower-case "
            + "letters, digits and single hyphens, found 'Baghdad' [BAD_ID]",
        "event_citations.csv:4 baghdad-rally citations[1].date: EDTF \"28 December 2019\" "
            + "at index 2: expected a year of four digits, or Y and a longer one, found ' '; "
            + "dates are written as 2003-03-20, 2003-03 or 2003 [BAD_DATE]");
  }

  @Test
  void emptyCells() throws IOException {
    replace("events.csv", "Rally in Baghdad,", ",");
    replace("event_participants.csv", "visit,1,general,", "visit,1,,");
    expect(
        "event_participants.csv:2 visit participants[1].actor: expected a value, found "
            + "none [MISSING_FIELD]",
        "events.csv:4 baghdad-rally title: expected a value, found none [MISSING_FIELD]");
  }

  @Test
  void noRowsOfARequiredList() throws IOException {
    replace("event_citations.csv", "visit,1,wire-2020,,,\n", "");
    expect("events.csv:3 visit citations: expected at least one, found none [NO_CITATION]");
  }

  @Test
  void derivedDisagrees() throws IOException {
    replace(
        "events.csv", ",2003-03-20,2003-03-20,2003-03-20,", ",2003-03-20,2003-03-20,2003-03-21,");
    expect(
        "events.csv:2 invasion date_latest: expected 2003-03-20, which follows from the "
            + "other fields, found 2003-03-21 [DERIVED_DISAGREES]");
  }

  @Test
  void linesWithinQuotes() throws IOException {
    replace("events.csv", "Forces cross the border.", "\"Forces\ncross\nthe border.\"");
    replace("events.csv", ",talks,", ",talk,");
    expect(
        "events.csv:2 invasion summary: expected a text without control characters, found "
            + "U+000A at character 7 [BAD_TEXT]",
        "events.csv:5 visit type: unknown event type 'talk', did you mean 'talks'? "
            + "Expected one of "
            + EVENT_TYPES
            + " [UNKNOWN_VALUE]");
  }

  @Test
  void readThrows() throws IOException {
    replace("phases.csv", "After the war,2011/..", "After the war,2011/...");
    replace("event_links.csv", "visit,1,follows,invasion", "visit,1,follows,invasio");
    InvalidDataException e =
        assertThrows(InvalidDataException.class, () -> TimelineCsv.read(folder, SMALL.metadata()));
    // Rules that only advise may have more to say of so small a dataset.
    assertEquals(
        """
        phases.csv:2 after date: EDTF "2011/..." at index 7: expected the end, found '.' [BAD_DATE]
        event_links.csv:2 visit links[1].event: expected an id of events, found 'invasio'; did you \
        mean 'invasion'? [DANGLING_REFERENCE]\
        """,
        e.findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .map(Finding::toString)
            .collect(Collectors.joining("\n")));
  }

  @Test
  void missingFolderThrows() {
    Path none = folder.resolve("none");
    InvalidDataException e =
        assertThrows(InvalidDataException.class, () -> TimelineCsv.read(none, SMALL.metadata()));
    assertEquals(
        none
            + " is not valid:\n"
            + "ERROR "
            + none
            + ": expected a folder with the CSV files of a dataset, found none [MISSING_FILE]\n"
            + "1 error, 0 warnings, 0 notes",
        e.getMessage());
  }
}
