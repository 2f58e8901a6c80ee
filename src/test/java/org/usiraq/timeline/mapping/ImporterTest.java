package org.usiraq.timeline.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Severity;

class ImporterTest {
  private static final Path FILES =
      Path.of("src", "test", "resources", "org", "usiraq", "timeline", "mapping");

  private final Path folder;

  ImporterTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static String said(Findings findings, FindingCode... without) {
    return findings.list().stream()
        .filter(finding -> !List.of(without).contains(finding.code()))
        .map(Finding::toString)
        .collect(Collectors.joining("\n"));
  }

  /** A line for each event: what its date, type and figures became. */
  private static String events(Timeline timeline) {
    return timeline.events().stream()
        .map(
            event ->
                event.id()
                    + " "
                    + event.date()
                    + " "
                    + event.type().value()
                    + " "
                    + timeline.statisticsOf(event.id()).stream()
                        .map(statistic -> statistic.figure().toString())
                        .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String json(Timeline timeline) throws IOException {
    Path file = folder.resolve("timeline.json");
    TimelineJson.write(timeline, file);
    return Files.readString(file);
  }

  @Test
  void timelineOfGed() throws IOException {
    Findings findings = new Findings();
    Timeline timeline =
        Importer.of(Mapping.shipped("ucdp-ged")).timeline(FILES.resolve("ged.csv"), findings);
    assertEquals(
        """
        ged-104 2004 armed_attack exact 40 [40, 40]
        ged-101 2004-03-02 armed_attack range 7 [5, 9]
        ged-102 [2004-03-08..2004-03-11] armed_attack exact 3 [3, 3]
        ged-103 2004-04 mass_violence range 0 [0, 12]
        ged-105 2004-06-01/2004-06-03 armed_attack range 1 [1, 4]
        """,
        events(timeline));
    assertEquals(
        """
        ged.csv:2 ged-101 source_article: expected one name, found 2, which were taken apart \
        [COMPOUND_CELL]\
        """,
        said(findings, FindingCode.SINGLE_SOURCE));
    assertEquals(Files.readString(FILES.resolve("ged.json")), json(timeline));
  }

  @Test
  void timelineOfAcled() throws IOException {
    Findings findings = new Findings();
    Timeline timeline =
        Importer.of(Mapping.shipped("acled")).timeline(FILES.resolve("acled.csv"), findings);
    assertEquals(
        """
        acled-arc3 2020-03 airstrike exact 2 [2, 2]
        acled-arc1 2020-03-02 armed_attack exact 4 [4, 4]
        acled-arc2 2020-03-09~ protest exact 0 [0, 0]
        """,
        events(timeline));
    assertEquals(
        """
        acled.csv:2 acled-arc1 assoc_actor_2: expected one name, found 2, which were taken apart \
        [COMPOUND_CELL]
        acled.csv:2 acled-arc1 source: expected one name, found 2, which were taken apart \
        [COMPOUND_CELL]\
        """,
        said(findings, FindingCode.SINGLE_SOURCE));
    assertEquals(Files.readString(FILES.resolve("acled.json")), json(timeline));
  }

  @Test
  void timelineOfHostileFile() throws IOException {
    Findings findings = new Findings();
    Timeline timeline =
        Importer.of(Mapping.shipped("acled")).timeline(FILES.resolve("hostile.csv"), findings);
    assertEquals(
        """
        acled-x1 2020-03-02 armed_attack exact 4 [4, 4]
        acled-x2 2020-03-03 armed_attack exact 1 [1, 1]
        acled-x6 2020-03-06 armed_attack\s
        acled-x9 2020-03-09 armed_attack\s
        acled-x12 2020-03-12 armed_attack\s
        acled-x13 2020-03-13 armed_attack exact 2 [2, 2]
        """,
        events(timeline));
    assertEquals(
        Files.readString(FILES.resolve("hostile-findings.txt")),
        said(findings, FindingCode.SINGLE_SOURCE) + "\n");
  }

  /** The event stays, the figure that cannot be goes. */
  @Test
  void timelineOfWrongBounds() throws IOException {
    List<String> rows = Files.readAllLines(FILES.resolve("ged.csv"));
    String head = "1,,F,,G,,1,Tarn,,12.5,33.25,Arcadia,1,2004-03-02,2004-03-02,";
    Path csv =
        Files.write(
            folder.resolve("x.csv"),
            List.of(
                rows.get(0),
                "1," + head + "2,9,5",
                "2," + head + "7,6,5",
                "3," + head + "-9,,5",
                "2," + head + "7,7,7"));
    Findings findings = new Findings();
    Timeline timeline = Importer.of(Mapping.shipped("ucdp-ged")).timeline(csv, findings);
    assertEquals(
        """
        ged-1 2004-03-02 armed_attack\s
        ged-2 2004-03-02 armed_attack\s
        ged-3 2004-03-02 armed_attack at_least 5 [5, ]
        """,
        events(timeline));
    assertEquals(
        """
        x.csv:2 ged-1 best: value: expected at least the value_low 5, found 2; the figure is left \
        out [IMPOSSIBLE_RECORD]
        x.csv:3 ged-2 best: value_high: expected at least the value 7, found 6; the figure is left \
        out [IMPOSSIBLE_RECORD]
        x.csv:4 ged-3 best: expected a value, found '-9', which stands for none [SENTINEL]
        x.csv:5 ged-2 id: expected an id of its own, found that of an earlier row; this one is left \
        out [DUPLICATE_ID]\
        """,
        said(findings, FindingCode.SINGLE_SOURCE));
  }

  /** Counts what it is given. */
  private static final class Counting implements ImportSink {
    private final List<String> taken = new ArrayList<>();

    @Override
    public <R extends Entity> void take(Table<R> table, R entity, Position at) {
      taken.add(table.name() + " " + entity.id() + " " + at);
    }
  }

  @Test
  void readGivesWhatARowNamesBeforeItsEvent() throws IOException {
    Counting sink = new Counting();
    List<String> told = new ArrayList<>();
    Importer.Result result =
        Importer.of(Mapping.shipped("acled"))
            .withProgress((rows, bytes) -> told.add(rows + " " + bytes))
            .read(FILES.resolve("acled.csv"), sink, new Findings());
    assertEquals(new Importer.Result(3, 3), result);
    assertEquals(List.of("3 " + Files.size(FILES.resolve("acled.csv"))), told);
    assertEquals(
        """
        phases acled-events\s
        actors acled-actor-military-forces-of-arcadia-2010 acled.csv:2
        actors acled-actor-free-valley-front acled.csv:2
        actors acled-actor-hill-guard acled.csv:2
        actors acled-actor-lake-militia acled.csv:2
        places acled-place-arcadia-tarn-12-5-33-25 acled.csv:2
        places acled-place-arcadia-north acled.csv:2
        places acled-place-arcadia acled.csv:2
        sources acled-source-valley-herald-o39wl4y9pm4 acled.csv:2
        sources acled-source-hill-radio-252ob6hia9pew acled.csv:2
        events acled-arc1 acled.csv:2
        sources acled acled.csv:2
        statistics acled-arc1-fatalities acled.csv:2
        actors acled-actor-protesters-arcadia acled.csv:3
        actors acled-actor-teachers-arcadia acled.csv:3
        places acled-place-arcadia-lake-town-10-125-30-5 acled.csv:3
        places acled-place-arcadia-south acled.csv:3
        events acled-arc2 acled.csv:3
        statistics acled-arc2-fatalities acled.csv:3
        actors acled-actor-civilians-arcadia acled.csv:4
        events acled-arc3 acled.csv:4
        statistics acled-arc3-fatalities acled.csv:4
        """,
        String.join("\n", sink.taken) + "\n");
  }

  @Test
  void readFileWithoutIds() throws IOException {
    Path csv = Files.writeString(folder.resolve("x.csv"), "event_date,notes\n2020-03-02,A\n");
    Findings findings = new Findings();
    Importer.Result result =
        Importer.of(Mapping.shipped("acled")).read(csv, new Counting(), findings);
    assertEquals(new Importer.Result(0, 0), result);
    assertEquals(
        "x.csv:1: expected the columns that the mapping names, found none called event_id_cnty,"
            + " time_precision, sub_event_type, actor1, actor2, location, event_type, country,"
            + " latitude, longitude, fatalities, source; the header is 'event_date,notes'"
            + " [MALFORMED]",
        findings.toString().lines().findFirst().orElse("").replace("ERROR ", ""));
    assertEquals(1, findings.list().size());
  }

  @Test
  void readEmptyFile() throws IOException {
    Findings findings = new Findings();
    Path csv = Files.createFile(folder.resolve("x.csv"));
    Importer.of(Mapping.shipped("acled")).read(csv, new Counting(), findings);
    assertEquals("x.csv: expected a header, found an empty file [MALFORMED]", said(findings));
  }

  @Test
  void readUtf16() throws IOException {
    Path csv = folder.resolve("x.csv");
    Files.write(
        csv,
        ("\ufeff" + Files.readString(FILES.resolve("acled.csv")))
            .getBytes(StandardCharsets.UTF_16LE));
    Findings findings = new Findings();
    Importer importer = Importer.of(Mapping.shipped("acled"));
    assertEquals(
        importer.timeline(FILES.resolve("acled.csv"), new Findings()),
        importer.timeline(csv, findings));
    assertEquals(
        "x.csv: expected UTF-8, found UTF-16, which is read as well [BROKEN_ENCODING]",
        findings.list().get(0).toString());
    assertEquals(0, findings.count(Severity.ERROR));
  }

  @Test
  void readMappingWithFaults() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("m.yaml"),
            """
            name: mine
            title: Mine
            publisher: Me
            licence: CC0-1.0
            version: one
            language: en
            coverage_earliest: 2020-01-01
            coverage_latest: 2020-12-31
            id: id
            titels: [a]
            date_start: day
            default_actor_kind: person
            """);
    InvalidDataException refused =
        assertThrows(InvalidDataException.class, () -> Mapping.read(file));
    List<String> said = refused.findings().stream().map(Finding::message).toList();
    assertEquals(2, said.size());
    assertTrue(said.get(0).startsWith("unknown field, did you mean 'title'?"), said.get(0));
    assertEquals("expected three numbers such as 1.0.0, found 'one'", said.get(1));
  }

  @Test
  void shippedOfUnknownName() {
    assertEquals(
        "expected one of ucdp-ged, acled, found 'gtd'",
        assertThrows(IllegalArgumentException.class, () -> Mapping.shipped("gtd")).getMessage());
  }
}
