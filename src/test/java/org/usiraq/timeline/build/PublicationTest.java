package org.usiraq.timeline.build;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.csv.CsvTables;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.page.WebFiles;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Severity;
import org.usiraq.timeline.validate.Validator;

/** The shipped dataset is valid, and every form of its publication says the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationTest {
  private static final Path DATASET = Path.of("dataset");
  private static final Path LICENCE = Path.of("LICENSE-DATA");

  private final Timeline timeline = UsIraqTimeline.load();
  private final Findings findings = new Findings();
  private final Path folder;

  PublicationTest(@TempDir Path temporary) {
    folder = temporary.resolve("dataset");
  }

  @BeforeAll
  void publish() throws IOException {
    assertEquals(
        timeline,
        new Publisher(DATASET, LICENCE)
            .withChangelog(Path.of("CHANGELOG.md"))
            .withExtra(WebFiles::write)
            .publish(folder, findings));
  }

  @Test
  void datasetHasNoErrorsAndNoWarnings() {
    assertEquals(0, findings.count(Severity.ERROR), findings::toString);
    assertEquals(0, findings.count(Severity.WARNING), findings::toString);
    assertFalse(Validator.validate(timeline).hasErrors());
  }

  @Test
  void tablesAreFilled() {
    for (Table<?> table : Tables.ALL) {
      assertTrue(table.of(timeline).size() > 5, table.name());
    }
  }

  @Test
  void everyFormSaysTheSame() throws IOException {
    Path json = folder.resolve("json");
    assertEquals(timeline, TimelineJson.read(json.resolve("us-iraq-timeline.json")));
    assertEquals(timeline, DataPackage.readCsv(folder.resolve("csv")));
    assertEquals(timeline, TimelineParquet.read(folder.resolve("parquet")));
    Draft draft = new Draft();
    draft.metadata(timeline.metadata());
    Findings none = new Findings();
    for (Table<?> table : Tables.ALL) {
      TimelineJson.readLines(table, json.resolve(table.name() + ".jsonl"), draft, none);
    }
    assertEquals(timeline, draft.toTimeline("lines", none));
  }

  @Test
  void publishTwiceGivesTheSameBytes() throws IOException {
    Path again = folder.resolveSibling("again");
    new Publisher(DATASET, LICENCE)
        .withChangelog(Path.of("CHANGELOG.md"))
        .withExtra(WebFiles::write)
        .publish(again, new Findings());
    Map<String, String> first = Folders.contents(folder);
    Map<String, String> second = Folders.contents(again);
    assertEquals(first.keySet(), second.keySet());
    assertAll(
        first.keySet().stream()
            .map(
                name -> () -> assertTrue(Objects.equals(first.get(name), second.get(name)), name)));
  }

  @Test
  void filesAreTheDocumentedOnes() throws IOException {
    Set<String> expected = new TreeSet<>();
    Tables.ALL.forEach(table -> expected.add("json/" + table.name() + ".jsonl"));
    Tables.ALL.forEach(table -> expected.add("parquet/" + table.name() + ".parquet"));
    CsvTables.ALL.forEach(table -> expected.add("csv/" + table.fileName()));
    List.of("events", "actors", "statistics", "sources")
        .forEach(sheet -> expected.add("spreadsheet/" + sheet + ".csv"));
    expected.addAll(
        List.of(
            "json/us-iraq-timeline.json",
            "index.html",
            "web/timelinejs.json",
            "web/places.geojson",
            "web/events.geojson",
            "README.md",
            "CODEBOOK.md",
            "CHANGELOG.md",
            "LICENSE",
            "CITATION.cff",
            "codebook.csv",
            "croissant.json",
            "csv/vocabularies.csv",
            "datapackage.json",
            "SHA256SUMS"));
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(Folders.contents(folder).keySet());
    assertEquals(Set.of(), missing);
  }

  @Test
  void sumsAreRight() throws Exception {
    List<String> named = new ArrayList<>();
    Map<String, String> stated = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve("SHA256SUMS"))) {
      assertTrue(line.matches("[0-9a-f]{64}  [-_a-zA-Z0-9./]+"), line);
      named.add(line.substring(66));
      stated.put(line.substring(66), line.substring(0, 64));
    }
    Map<String, String> computed = new TreeMap<>();
    for (String name : Folders.contents(folder).keySet()) {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve(name)));
      computed.put(name, HexFormat.of().formatHex(digest));
    }
    computed.remove("SHA256SUMS");
    assertEquals(computed, stated);
    assertEquals(List.copyOf(computed.keySet()), named);
  }

  /** Texts have the line ends that are promised, and an end. */
  @Test
  void textsEndInLineFeeds() throws IOException {
    Folders.contents(folder)
        .forEach(
            (name, text) -> {
              if (!name.endsWith(".parquet")) {
                assertTrue(text.endsWith("\n"), name);
                assertEquals(name.startsWith("spreadsheet/"), text.contains("\r"), name);
              }
            });
  }

  @Test
  void dataPackageDescribesTheFiles() throws IOException {
    Map<?, ?> descriptor =
        (Map<?, ?>) Json.parse(Files.readString(folder.resolve("datapackage.json")));
    assertEquals(timeline.metadata().version(), descriptor.get("version"));
    Set<String> described = new TreeSet<>();
    for (Object element : list(descriptor.get("resources"))) {
      Map<?, ?> resource = (Map<?, ?>) element;
      String path = String.valueOf(resource.get("path"));
      Path file = folder.resolve(path);
      assertEquals(String.valueOf(Files.size(file)), String.valueOf(resource.get("bytes")));
      assertEquals("sha256:" + Checksums.sha256(file), resource.get("hash"));
      if (path.startsWith("csv/")) {
        described.add(path);
        assertTrue(resource.get("schema") instanceof Map<?, ?>, path);
        Map<?, ?> schema = (Map<?, ?>) Objects.requireNonNull(resource.get("schema"));
        List<String> fields =
            list(schema.get("fields")).stream()
                .map(field -> String.valueOf(((Map<?, ?>) field).get("name")))
                .toList();
        try (Stream<String> lines = Files.lines(file)) {
          assertEquals(lines.findFirst().orElse(""), String.join(",", fields));
        }
      }
    }
    Set<String> files = new TreeSet<>(Folders.contents(folder).keySet());
    files.removeIf(name -> !name.startsWith("csv/"));
    assertEquals(files, described);
  }

  private static List<?> list(@Nullable Object value) {
    return (List<?>) Objects.requireNonNull(value);
  }

  @Test
  void readMeCountsTheTables() throws IOException {
    String page = Files.readString(folder.resolve("README.md"));
    for (Table<?> table : Tables.ALL) {
      String row = "| " + table.name() + " | " + table.of(timeline).size() + " | ";
      assertTrue(page.contains(row), row);
    }
  }
}
