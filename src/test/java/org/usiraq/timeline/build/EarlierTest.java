package org.usiraq.timeline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.usiraq.timeline.diff.Changes;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;

/** Earlier versions are read in every form, and their columns are compared too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlierTest {
  private final Path folder;
  private final Path publication;

  EarlierTest(@TempDir Path folder) {
    this.folder = folder;
    publication = folder.resolve("publication");
  }

  @BeforeAll
  void publish() throws IOException {
    Path licence = Files.writeString(folder.resolve("LICENCE"), "Free as air.\n");
    new Publisher(Folders.SMALL, licence).publish(publication, new Findings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "csv", "parquet", "json/small-timeline.json"})
  void readEachForm(String form) throws IOException {
    assertEquals(Timelines.small(), Earlier.read(publication.resolve(form)));
    Comparison none = Earlier.compare(publication.resolve(form), Timelines.small());
    assertTrue(none.changes().isEmpty());
    assertEquals(List.of(), none.columns());
  }

  @Test
  void readYaml() throws IOException {
    assertEquals(Timelines.small(), Earlier.read(Folders.SMALL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "json,csv"})
  void readPartsOfAPublication(String gone, @TempDir Path part) throws IOException {
    Folders.copy(publication, part);
    for (String form : gone.split(",", -1)) {
      try (var files = Files.list(part.resolve(form))) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
    assertEquals(Timelines.small(), Earlier.read(part));
  }

  @Test
  void readNothing(@TempDir Path empty) {
    NoSuchFileException e =
        assertThrows(NoSuchFileException.class, () -> Earlier.read(empty.resolve("none")));
    assertEquals(
        empty.resolve("none")
            + ": expected the folder of a publication, a folder of CSV, Parquet or YAML files, or a"
            + " JSON document",
        e.getMessage());
  }

  /** A column that is gone since does not keep the rest from being read. */
  @Test
  void readPassesOverFormerColumns() throws IOException {
    Path document = folder.resolve("earlier.json");
    TimelineJson.write(Timelines.small(), document);
    String text = Files.readString(document);
    Files.writeString(document, text.replace("\"summary\":", "\"mood\": \"sad\",\n\"summary\":"));
    assertEquals(Timelines.small(), Earlier.read(document));
  }

  @Test
  void readRefusesWhatHidesRecords() throws IOException {
    Path document = folder.resolve("broken.json");
    TimelineJson.write(Timelines.small(), document);
    Files.writeString(document, Files.readString(document).replace("\"war\"", "\"War\""));
    assertThrows(InvalidDataException.class, () -> Earlier.read(document));
  }

  /** The columns are compared with those of the descriptor: here those of now, edited. */
  @Test
  void changesOfColumns(@TempDir Path edited) throws IOException {
    Folders.copy(publication, edited);
    Path descriptor = edited.resolve("datapackage.json");
    String text = Files.readString(descriptor);
    Files.writeString(
        descriptor,
        text.replaceFirst("\"name\": \"summary\"", "\"name\": \"abstract\"")
            .replaceFirst("\"value\": \"offensive\"", "\"value\": \"invasion\"")
            .replaceFirst(
                "(\"name\": \"independent_sources\",\\s+\"type\": )\"integer\"", "$1\"any\"")
            .replace("\"name\": \"source_authors\"", "\"name\": \"source_editors\""));
    Timeline small = Timelines.small();
    Comparison comparison = Earlier.compare(edited, small);
    List<ColumnChange> columns = comparison.columns();
    assertEquals(
        List.of(
            "events.abstract REMOVED ",
            "events.independent_sources REDEFINED was any, is integer",
            "events.summary ADDED ",
            "events.type ADDED new values: offensive",
            "events.type REDEFINED values gone: invasion",
            "source_authors.* ADDED ",
            "source_editors.* REMOVED "),
        columns.stream()
            .map(c -> c.table() + "." + c.column() + " " + c.kind() + " " + c.detail())
            .sorted()
            .toList());
  }

  @Test
  void changesFileIsValid() throws IOException {
    Timeline later = Timelines.of(6, 1);
    for (Timeline earlier : List.of(Timelines.of(6, 1), Timelines.of(6, 2), Timelines.small())) {
      ColumnChange column = new ColumnChange("events", "x", ColumnChange.Kind.ADDED, "");
      String json =
          ChangesFile.print(new Comparison(Changes.between(earlier, later), List.of(column)));
      assertEquals(
          List.of(),
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(ChangesFile.schema())
              .validate(json, InputFormat.JSON)
              .stream()
              .map(Object::toString)
              .toList());
    }
  }
}
