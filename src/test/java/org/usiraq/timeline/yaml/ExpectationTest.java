package org.usiraq.timeline.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;

class ExpectationTest {
  private static List<String> said(Path folder, String expectations) throws IOException {
    write(
        folder,
        "metadata.yaml",
        "{name: d, title: D, version: 1.0.0, licence: CC0-1.0, coverage_earliest: 2003-01-01,"
            + " coverage_latest: 2020-12-31}");
    write(
        folder,
        "places.yaml",
        """
        - {id: a, name: A, kind: city, country: IQ}
        - {id: b, name: B, kind: city, names: [{text: B, lang: en, type: alias}]}
        - {id: c, name: C, kind: city, country: IQ, names: []}
        """);
    for (String none : List.of("events", "actors", "statistics", "sources", "phases")) {
      write(folder, none + ".yaml", "[]");
    }
    write(folder, "expectations.yaml", expectations);
    Findings findings = new Findings();
    TimelineYaml.read(folder, findings);
    return findings.list().stream().map(Finding::toString).toList();
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  @Test
  void met(@TempDir Path folder) throws IOException {
    assertEquals(
        List.of(),
        said(
            folder,
            """
            - table: places
              at_least: 3
              filled:
                - {column: country, at_least: 66}
                - {column: names, at_least: 33}
                - {column: id, at_least: 100}
                - {column: note, at_least: 0}
            # Of no records no share can be told; the floor of their number is what holds.
            - {table: events, at_least: 0, filled: [{column: note, at_least: 50}]}
            """));
  }

  @Test
  void lost(@TempDir Path folder) throws IOException {
    assertEquals(
        List.of(
            "expectations.yaml:1: expected at least 4 places, found 3 [LOST_RECORDS]",
            "expectations.yaml:4: expected at least 67 percent of places with country, found 2 of 3"
                + " [LOST_RECORDS]",
            "expectations.yaml:5: expected at least 34 percent of places with names, found 1 of 3"
                + " [LOST_RECORDS]",
            "expectations.yaml:6: expected at least 1 events, found 0 [LOST_RECORDS]"),
        said(
            folder,
            """
            - table: places
              at_least: 4
              filled:
                - {column: country, at_least: 67}
                - {column: names, at_least: 34}
            - {table: events, at_least: 1}
            """));
  }

  @Test
  void refused(@TempDir Path folder) throws IOException {
    assertEquals(
        List.of(
            "expectations.yaml:1 table: unknown table 'place', did you mean 'places'? Expected one"
                + " of events, actors, statistics, places, sources, phases [UNKNOWN_VALUE]",
            "expectations.yaml:2 at_least: expected 0 or more, found -1 [IMPOSSIBLE_RECORD]",
            "expectations.yaml:3 filled: unknown column 'sumary', expected one of id, former_ids,"
                + " title, date, date_earliest, date_latest, date_kind, date_precision,"
                + " date_approximate, date_uncertain, summary [IMPOSSIBLE_RECORD]",
            "expectations.yaml:4 filled[1].at_least: expected a percentage from 0 to 100, found"
                + " 101 [IMPOSSIBLE_RECORD]"),
        said(
            folder,
            """
            - {table: place, at_least: 1}
            - {table: places, at_least: -1}
            - {table: phases, at_least: 0, filled: [{column: sumary, at_least: 1}]}
            - {table: places, at_least: 0, filled: [{column: name, at_least: 101}]}
            """));
  }

  @Test
  void mayBeLeftOut(@TempDir Path folder) throws IOException {
    assertEquals(List.of(), said(folder, "[]"));
    Files.delete(folder.resolve("expectations.yaml"));
    Findings findings = new Findings();
    TimelineYaml.read(folder, findings);
    assertEquals("0 errors, 0 warnings, 0 notes", findings.toString());
  }
}
