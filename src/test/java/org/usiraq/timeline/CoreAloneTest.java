package org.usiraq.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.csv.Spreadsheet;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Validator;
import org.usiraq.timeline.yaml.TimelineYaml;

/**
 * What somebody has who adds this library and nothing else. Run by the build on a class path of
 * jackson-core and the test engines alone.
 */
@Tag("core-only")
class CoreAloneTest {

  /** jackson-core, what runs tests, and the folders that the build compiles to. */
  private static final Pattern ALLOWED =
      Pattern.compile(
          "(jackson-core-2[.0-9]+|junit-[-a-z]+[.0-9]+|jqwik(-[a-z]+)?-[.0-9]+|opentest4j-[.0-9]+"
              + "|apiguardian-api-[.0-9]+|surefire-.*|surefirebooter.*)\\.jar|(test-)?classes");

  @Test
  void classPathHoldsNothingElse() {
    List<String> others =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(System.getProperty("java.class.path"))
            .map(entry -> String.valueOf(Path.of(entry).getFileName()))
            .filter(name -> !ALLOWED.matcher(name).matches())
            .toList();
    assertEquals(List.of(), others);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.fasterxml.jackson.annotation.JsonProperty",
        "com.fasterxml.jackson.databind.ObjectMapper",
        "com.fasterxml.jackson.dataformat.yaml.YAMLFactory",
        "org.yaml.snakeyaml.Yaml",
        "org.apache.commons.csv.CSVFormat",
        "org.apache.parquet.hadoop.ParquetFileReader",
        "org.apache.hadoop.conf.Configuration",
        "org.jspecify.annotations.NullMarked",
        "org.slf4j.Logger",
        "org.duckdb.DuckDBDriver",
      })
  void classIsAbsent(String name) {
    assertThrows(ClassNotFoundException.class, () -> Class.forName(name));
  }

  @Test
  void loadsAndAsks() {
    Timeline timeline = UsIraqTimeline.load();
    assertTrue(timeline.events().size() > 100, timeline::toString);
    assertEquals("us-iraq-timeline", timeline.metadata().name());
    assertTrue(!timeline.eventsOverlapping(Edtf.parse("2019-12")).isEmpty());
    assertEquals("in June 2004", Edtf.parse("2004-06").toEnglish());
  }

  @Test
  void validates() {
    Findings findings = Validator.validate(UsIraqTimeline.load());
    assertEquals(false, findings.hasErrors(), findings::toString);
  }

  @Test
  void writesAndReadsJson(@TempDir Path folder) throws IOException {
    Timeline timeline = UsIraqTimeline.load();
    Path file = folder.resolve("timeline.json");
    TimelineJson.write(timeline, file);
    assertEquals(timeline, TimelineJson.read(file));
    TimelineJson.writeLines(Tables.EVENTS, timeline.events(), folder.resolve("events.jsonl"));
    assertEquals(
        timeline.events().size(), Files.readAllLines(folder.resolve("events.jsonl")).size());
  }

  @Test
  void writesSpreadsheets(@TempDir Path folder) throws IOException {
    Spreadsheet.write(UsIraqTimeline.load(), folder);
    assertTrue(Files.size(folder.resolve("events.csv")) > 0);
  }

  @Test
  void yamlTellsWhatToAdd(@TempDir Path folder) {
    String message =
        "YAML needs com.fasterxml.jackson.dataformat:jackson-dataformat-yaml on the class path; add"
            + " it to your dependencies (class com.fasterxml.jackson.dataformat.yaml.YAMLFactory"
            + " was not found)";
    refused(message, () -> TimelineYaml.read(folder));
    refused(message, () -> TimelineYaml.read(folder, new Findings()));
    refused(message, () -> TimelineYaml.readOne(folder, Tables.METADATA, new Findings()));
  }

  @Test
  void csvTellsWhatToAdd(@TempDir Path folder) {
    Timeline timeline = UsIraqTimeline.load();
    String message =
        "CSV needs org.apache.commons:commons-csv on the class path; add it to your dependencies"
            + " (class org.apache.commons.csv.CSVFormat was not found)";
    refused(message, () -> TimelineCsv.write(timeline, folder));
    refused(message, () -> TimelineCsv.read(folder, timeline.metadata()));
    refused(message, () -> TimelineCsv.read(folder, timeline.metadata(), new Findings()));
  }

  @Test
  void parquetTellsWhatToAdd(@TempDir Path folder) {
    String message =
        "Parquet needs org.apache.parquet:parquet-hadoop on the class path; add it to your"
            + " dependencies (class org.apache.parquet.hadoop.ParquetFileReader was not found)";
    refused(message, () -> TimelineParquet.write(UsIraqTimeline.load(), folder));
    refused(message, () -> TimelineParquet.read(folder));
    refused(message, () -> TimelineParquet.read(folder, new Findings()));
  }

  private static void refused(String message, Executable call) {
    assertEquals(message, assertThrows(IllegalStateException.class, call).getMessage());
  }
}
