package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.cli.Shell.Run;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.testing.Timelines;

class ConvertTest {
  private final Path folder;

  ConvertTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  private static String well(Object... words) {
    Run run = new Shell().run(words);
    assertEquals(0, run.status(), run.err());
    return run.out();
  }

  private static void refused(int status, String message, Object... words) {
    assertEquals(
        new Run(status, "", "us-iraq-timeline: " + message + "\n"), new Shell().run(words));
  }

  /** YAML to JSON to CSV to Parquet to JSON Lines and back: nothing is lost on the way. */
  @Test
  void throughEachFormat() throws IOException {
    well("convert", Folders.SMALL, at("a.json"));
    well("convert", at("a.json"), at("csv"), "--to", "csv");
    well("convert", at("csv"), at("parquet"), "--to", "parquet");
    well("convert", at("parquet"), at("lines"), "--to", "jsonl");
    well("convert", at("lines"), at("b.json"));
    assertEquals(Files.readString(at("a.json")), Files.readString(at("b.json")));
    assertEquals(Timelines.small(), TimelineJson.read(at("b.json")));
  }

  @Test
  void throughStandardInputAndOutput() throws IOException {
    String document = Files.readString(QueryTest.SMALL);
    Run run = new Shell().in(document).run("convert", "-", "-");
    assertEquals(document, run.out());
    assertEquals(
        "converted small-timeline 1.2.3: 3 events, 2 actors, 3 statistics, 2 places, 2 sources, 2"
            + " phases\n",
        run.err());
  }

  @Test
  void oneTable() throws IOException {
    well("convert", QueryTest.SMALL, at("phases.jsonl"));
    String lines = Files.readString(at("phases.jsonl"));
    assertEquals(lines, well("convert", QueryTest.SMALL, "-", "--table", "phases"));
    assertEquals(lines, well("convert", at("phases.jsonl"), "-"));
    well("convert", at("phases.jsonl"), at("copy.jsonl"));
    assertEquals(lines, Files.readString(at("copy.jsonl")));
    Run run = new Shell().in(lines).run("convert", "-", "-", "--table", "phases");
    assertEquals(new Run(0, lines, "converted 2 phases\n"), run);
  }

  @Test
  void oneTableThroughCsv() throws IOException {
    well("convert", QueryTest.SMALL, at("csv"), "--to", "csv", "--table", "actors");
    assertTrue(Files.exists(at("csv/actor_names.csv")));
    assertTrue(Files.notExists(at("csv/events.csv")));
    well("convert", at("csv/actors.csv"), at("actors.jsonl"));
    assertEquals(
        well("convert", QueryTest.SMALL, "-", "--table", "actors"),
        Files.readString(at("actors.jsonl")));
    assertEquals(0, new Shell().run("validate", at("csv/actors.csv")).status());
  }

  @Test
  void oneTableThroughParquet() throws IOException {
    well("convert", QueryTest.SMALL, at("events.parquet"));
    well("convert", at("events.parquet"), at("events.jsonl"));
    assertEquals(
        well("convert", QueryTest.SMALL, "-", "--table", "events"),
        Files.readString(at("events.jsonl")));
    assertEquals(0, new Shell().run("validate", at("events.parquet")).status());
  }

  @Test
  void outputReplacesWhatWasThere() throws IOException {
    Files.writeString(at("a.json"), "old");
    well("convert", QueryTest.SMALL, at("a.json"));
    well("convert", QueryTest.SMALL, at("csv"), "--to", "csv");
    Files.writeString(at("csv/events.csv"), "old");
    well("convert", QueryTest.SMALL, at("csv"), "--to", "csv");
    well("convert", at("csv"), at("b.json"));
    assertEquals(Files.readString(at("a.json")), Files.readString(at("b.json")));
  }

  @Test
  void outputStaysAsItWasAfterAFault() throws IOException {
    Files.writeString(at("a.json"), "old");
    Files.writeString(at("b.json"), "{\"metadata\":");
    Files.writeString(at("phases.jsonl"), "{\"id\":\"War\"}\n");
    for (String input : List.of("b.json", "phases.jsonl")) {
      Path output = input.equals("b.json") ? at("a.json") : at("out.jsonl");
      Run run = new Shell().run("convert", at(input), output);
      assertEquals(1, run.status(), run.err());
      assertTrue(run.err().startsWith("us-iraq-timeline: " + at(input) + " is not valid:\nERROR "));
    }
    assertEquals("old", Files.readString(at("a.json")));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          List.of("a.json", "b.json", "phases.jsonl"),
          left.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void faultsOfSeveralTablesAreToldAtOnce() throws IOException {
    well("convert", QueryTest.SMALL, at("csv"), "--to", "csv");
    well("convert", at("csv"), at("lines"), "--to", "jsonl");
    String before = Files.readString(at("lines/events.jsonl"));
    for (String file : List.of("csv/event_places.csv", "csv/phases.csv")) {
      Files.writeString(at(file), Files.readString(at(file)) + "x\n");
    }
    Run run = new Shell().run("convert", at("csv"), at("lines"), "--to", "jsonl");
    assertEquals(1, run.status(), run.err());
    assertTrue(run.err().startsWith("us-iraq-timeline: " + at("csv") + " is not valid:\nERROR "));
    assertTrue(run.err().contains("event_places.csv:5 x: expected 3 cells, found 1 [RAGGED_ROW]"));
    assertTrue(run.err().contains("phases.csv:4 x: expected 10 cells, found 1 [RAGGED_ROW]"));
    assertEquals(before, Files.readString(at("lines/events.jsonl")));
  }

  @Test
  void metadataComeAlongWithATable() throws IOException {
    well("convert", QueryTest.SMALL, at("parquet"), "--to", "parquet");
    well("convert", at("parquet/events.parquet"), at("lines"), "--to", "jsonl");
    assertTrue(Files.readString(at("lines/datapackage.json")).contains("small-timeline"));
  }

  @Test
  void outputThatIsNotOurs() throws IOException {
    Files.createDirectory(at("mine"));
    Files.writeString(at("mine/letter.txt"), "Dear");
    refused(
        3,
        at("mine")
            + ": expected a new folder, or one of csv files of a dataset to replace, found"
            + " letter.txt in it",
        "convert",
        QueryTest.SMALL,
        at("mine"),
        "--to",
        "csv");
    assertEquals("Dear", Files.readString(at("mine/letter.txt")));
  }

  @Test
  void outputOfUnknownForm() {
    refused(
        2,
        at("x")
            + ": expected --to jsonl, csv or parquet for a folder, or a file .json, .jsonl or"
            + " .parquet",
        "convert",
        QueryTest.SMALL,
        at("x"));
    refused(
        2,
        at("events.csv") + ": expected a folder and --to csv, for each list is a file of its own",
        "convert",
        QueryTest.SMALL,
        at("events.csv"));
    refused(
        2,
        at("x.json") + ": expected json, found --to csv",
        "convert",
        QueryTest.SMALL,
        at("x.json"),
        "--to",
        "csv");
    refused(
        2,
        at("x.jsonl") + ": expected the name of a table, or --table with it",
        "convert",
        QueryTest.SMALL,
        at("x.jsonl"));
  }

  @Test
  void inputOfUnknownForm() {
    refused(
        3,
        folder
            + ": expected a folder of YAML, JSON, JSON Lines, CSV or Parquet files, a publication,"
            + " or a file .json, .jsonl, .csv or .parquet",
        "convert",
        folder,
        at("x.json"));
  }
}
