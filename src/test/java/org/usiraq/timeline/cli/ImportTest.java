package org.usiraq.timeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.cli.Shell.Run;
import org.usiraq.timeline.generate.Generator;
import org.usiraq.timeline.json.TimelineJson;

/** What is imported, made up, or a dataset of somebody's own. */
class ImportTest {
  private static final Path FILES =
      Path.of("src", "test", "resources", "org", "usiraq", "timeline", "mapping");

  private final Path folder;

  ImportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path at(String name) {
    return folder.resolve(name);
  }

  private static Run run(int status, Object... words) {
    Run run = new Shell().run(words);
    assertEquals(status, run.status(), run::err);
    return run;
  }

  @Test
  void importIntoDocument() throws IOException {
    run(0, "import", "ucdp-ged", FILES.resolve("ged.csv"), at("ged.json"));
    assertEquals(Files.readString(FILES.resolve("ged.json")), Files.readString(at("ged.json")));
  }

  /** A folder is written as the rows are read; put in order it is the same dataset. */
  @Test
  void importIntoFolder() throws IOException {
    run(0, "import", "acled", FILES.resolve("acled.csv"), at("acled"), "--to", "jsonl");
    run(0, "validate", at("acled"));
    run(0, "convert", at("acled"), at("acled.json"));
    assertEquals(
        TimelineJson.read(FILES.resolve("acled.json")), TimelineJson.read(at("acled.json")));
  }

  @Test
  void importTellsFaultsAndWritesWhatIsRight() throws IOException {
    Run run = run(1, "import", "acled", FILES.resolve("hostile.csv"), at("x.json"));
    assertTrue(run.err().contains("hostile.csv:12: expected quotes in pairs"), run::err);
    assertEquals(6, TimelineJson.read(at("x.json")).events().size());
  }

  @Test
  void importOfUnknownMapping() {
    run(3, "import", at("none.yaml"), FILES.resolve("acled.csv"), at("x.json"));
  }

  @Test
  void generateInto() throws IOException {
    run(0, "generate", "30", at("x.json"), "--seed", "7", "--actors", "5");
    run(0, "generate", "30", at("lines"), "--to", "jsonl", "--seed", "7", "--actors", "5");
    run(0, "convert", at("lines"), at("y.json"));
    assertEquals(TimelineJson.read(at("x.json")), TimelineJson.read(at("y.json")));
    assertEquals(5, TimelineJson.read(at("x.json")).actors().size());
    run(0, "generate", "30", at("z.json"));
    assertEquals(Generator.of(30, 1).timeline(), TimelineJson.read(at("z.json")));
  }

  @Test
  void generateTooFew() {
    assertEquals(
        "us-iraq-timeline: events: expected 0 to 10000000000, found -1\n",
        run(2, "generate", "--to", "csv", "--", "-1", at("x")).err());
  }

  @Test
  void buildOfOwnDatasetInAnotherForm() throws IOException {
    Path own = Path.of("examples", "own-dataset");
    run(0, "build", own.resolve("dataset"), at("published"));
    Path form = Files.createDirectory(at("form"));
    Files.copy(at("published").resolve("json/hubble-servicing.json"), form.resolve("d.json"));
    Files.copy(own.resolve("dataset/publication.yaml"), form.resolve("publication.yaml"));
    run(0, "build", form.resolve("d.json"), at("again"), "--licence", own.resolve("LICENSE-DATA"));
    assertEquals(
        Files.readString(at("published").resolve("SHA256SUMS")),
        Files.readString(at("again").resolve("SHA256SUMS")));
  }
}
