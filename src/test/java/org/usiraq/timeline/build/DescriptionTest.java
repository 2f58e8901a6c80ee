package org.usiraq.timeline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.csv.CsvTable;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.page.WebFiles;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.validate.Findings;

/** What describes the publication of the shipped dataset is complete, valid, and true. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescriptionTest {
  private static final Path PROFILE =
      Path.of("src/test/resources/org/usiraq/timeline/build/datapackage-2.0.json");

  private final Path folder;
  private final Timeline timeline;

  DescriptionTest(@TempDir Path temporary) throws IOException {
    folder = temporary.resolve("dataset");
    timeline =
        new Publisher(Path.of("dataset"), Path.of("LICENSE-DATA"))
            .withChangelog(Path.of("CHANGELOG.md"))
            .withExtra(WebFiles::write)
            .publish(folder, new Findings());
  }

  @BeforeAll
  void isNotEmpty() {
    assertTrue(timeline.events().size() > 100);
  }

  private String text(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  private Map<?, ?> tree(String file) throws IOException {
    return map(Json.parse(text(file)));
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<Map<?, ?>> maps(@Nullable Object value) {
    List<Map<?, ?>> maps = new ArrayList<>();
    for (Object each : value instanceof List<?> list ? list : List.of()) {
      maps.add(map(each));
    }
    return maps;
  }

  private static Set<String> values(List<Map<?, ?>> maps, String name) {
    Set<String> values = new TreeSet<>();
    maps.forEach(each -> values.add(String.valueOf(each.get(name))));
    return values;
  }

  /** The files of data: all that are not about the publication. */
  private Set<String> data() throws IOException {
    Set<String> names = new TreeSet<>(Folders.contents(folder).keySet());
    names.removeAll(
        Set.of(
            "README.md",
            "CODEBOOK.md",
            "CHANGELOG.md",
            "LICENSE",
            "CITATION.cff",
            "SHA256SUMS",
            "datapackage.json",
            "croissant.json"));
    return names;
  }

  @Test
  void dataPackageIsValidByTheProfile() throws IOException {
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Files.readString(PROFILE))
            .validate(text("datapackage.json"), InputFormat.JSON)
            .stream()
            .map(Object::toString)
            .toList());
  }

  @Test
  void dataPackageListsEveryFile() throws IOException {
    List<Map<?, ?>> resources = maps(tree("datapackage.json").get("resources"));
    assertEquals(data(), values(resources, "path"));
    assertEquals(resources.size(), values(resources, "name").size());
  }

  @Test
  void croissantListsEveryFile() throws IOException {
    List<Map<?, ?>> files = maps(tree("croissant.json").get("distribution"));
    assertEquals(data(), values(files, "contentUrl"));
    for (Map<?, ?> file : files) {
      Path path = folder.resolve(String.valueOf(file.get("contentUrl")));
      assertEquals(Checksums.sha256(path), file.get("sha256"));
      assertEquals(Files.size(path) + " B", file.get("contentSize"));
    }
  }

  @Test
  void croissantHasWhatTheFormatAsksFor() throws IOException {
    Map<?, ?> croissant = tree("croissant.json");
    for (String name :
        List.of(
            "@context",
            "@type",
            "conformsTo",
            "name",
            "description",
            "license",
            "url",
            "creator",
            "datePublished",
            "keywords",
            "publisher",
            "version",
            "dateCreated",
            "dateModified",
            "sdLicense",
            "inLanguage",
            "citeAs",
            "isLiveDataset")) {
      assertTrue(croissant.containsKey(name), name);
    }
    assertEquals("https://schema.org/", map(croissant.get("@context")).get("@vocab"));
  }

  @Test
  void croissantReferencesResolve() throws IOException {
    Map<?, ?> croissant = tree("croissant.json");
    Set<String> ids = new HashSet<>(values(maps(croissant.get("distribution")), "@id"));
    List<Map<?, ?>> sets = maps(croissant.get("recordSet"));
    Set<String> fields = new HashSet<>();
    sets.forEach(set -> fields.addAll(values(maps(set.get("field")), "@id")));
    int references = 0;
    for (Map<?, ?> set : sets) {
      assertTrue(ids.add(String.valueOf(set.get("@id"))), () -> set.get("@id") + " twice");
      assertTrue(fields.containsAll(values(maps(set.get("key")), "@id")));
      for (Map<?, ?> field : maps(set.get("field"))) {
        String file = String.valueOf(map(map(field.get("source")).get("fileObject")).get("@id"));
        String column = String.valueOf(map(map(field.get("source")).get("extract")).get("column"));
        String header = text(file).lines().findFirst().orElse("");
        assertTrue(List.of(header.split(",", -1)).contains(column), () -> file + " " + column);
        if (field.get("references") != null) {
          references++;
          Object target = map(map(field.get("references")).get("field")).get("@id");
          assertTrue(fields.contains(String.valueOf(target)), () -> "to " + target);
        }
      }
    }
    assertTrue(references > 20);
  }

  /** The citation says what the metadata says, and invents no address. */
  @Test
  void citation() throws IOException {
    String citation = text("CITATION.cff");
    assertTrue(citation.startsWith("cff-version: \"1.2.0\"\n"), citation);
    for (String line :
        List.of(
            "type: \"dataset\"",
            "title: \"" + timeline.metadata().title() + "\"",
            "version: \"" + timeline.metadata().version() + "\"",
            "license: \"" + timeline.metadata().licence() + "\"",
            "authors:\n  - name: \"us-iraq-timeline contributors\"")) {
      assertTrue(citation.contains(line + "\n"), line);
    }
    assertTrue(!citation.contains("url:") && !citation.contains("doi:"), citation);
  }

  /** The day of the publication is the one that the build gives to everything it packs. */
  @Test
  void publishedOnTheDayOfTheBuild() throws IOException {
    Object day = tree("croissant.json").get("datePublished");
    String pom = Files.readString(Path.of("pom.xml"));
    String tag = "<project.build.outputTimestamp>";
    assertTrue(pom.contains(tag + day + "T"), () -> tag + day + "T");
  }

  @Test
  void codebookTellsEveryColumn() throws IOException {
    Codebook codebook = Codebook.of(timeline);
    String page = text("CODEBOOK.md");
    Set<String> told = new TreeSet<>();
    for (Codebook.Section section : codebook.sections()) {
      CsvTable table = section.table();
      assertTrue(page.contains("\n### `" + table.name() + "`\n"), table.name());
      assertEquals(table.header(), section.entries().stream().map(e -> e.column().name()).toList());
      told.add(table.name());
    }
    Set<String> tables = new TreeSet<>();
    Resources.TABLES.values().forEach(table -> tables.add(table.name()));
    assertEquals(tables, told);
  }

  @Test
  void codebookTellsNullAndDerivation() {
    for (Codebook.Section section : Codebook.of(timeline).sections()) {
      for (Codebook.Entry entry : section.entries()) {
        String name = section.table().name() + "." + entry.column().name();
        assertEquals(entry.column().nullable(), entry.nullMeaning().isPresent(), name);
        assertEquals(entry.presence().equals("derived"), entry.derivation().isPresent(), name);
        entry.nullMeaning().ifPresent(says -> assertTrue(says.startsWith("where "), name));
      }
    }
  }

  /** Each column has an example that stands in its file, unless the file has no value of it. */
  @Test
  void codebookTakesExamplesFromTheData() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
      for (Codebook.Section section : Codebook.of(timeline).sections()) {
        String table = section.table().name();
        for (Codebook.Entry entry : table.equals("codebook") ? NONE : section.entries()) {
          String sql =
              "SELECT count(\"%s\"), count(*) FILTER (\"%s\" = ?) FROM read_csv('%s', all_varchar = true)"
                  .formatted(
                      entry.column().name(),
                      entry.column().name(),
                      folder.resolve("csv/" + section.table().fileName()));
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, entry.example().orElse(""));
            try (ResultSet result = statement.executeQuery()) {
              result.next();
              String name = table + "." + entry.column().name();
              assertEquals(result.getLong(1) > 0, entry.example().isPresent(), name);
              assertEquals(result.getLong(2) > 0, entry.example().isPresent(), name);
            }
          }
        }
      }
    }
  }

  private static final List<Codebook.Entry> NONE = List.of();

  @Test
  void codebookTellsEveryValue() throws IOException {
    String page = text("CODEBOOK.md");
    List<String> rows = text("codebook.csv").lines().toList();
    Codebook.of(timeline)
        .vocabularies()
        .forEach(
            (terms, users) ->
                terms.forEach(
                    term -> {
                      String row =
                          "| `" + term.value() + "` | " + term.label() + " | " + term.meaning();
                      assertTrue(page.contains(row), row);
                      for (String user : users) {
                        String cells = user.replace('.', ',') + "," + term.value() + ",";
                        assertTrue(rows.stream().anyMatch(r -> r.contains(cells)), cells);
                      }
                    }));
  }

  @Test
  void pagesLinkToHeadingsThatAre() throws IOException {
    String page = text("CODEBOOK.md");
    Set<String> headings = new HashSet<>();
    page.lines()
        .filter(line -> line.startsWith("#"))
        .forEach(line -> headings.add(line.replaceAll("[^-_a-z0-9]", "")));
    Pattern.compile("\\]\\(#([^)]+)\\)")
        .matcher(page)
        .results()
        .forEach(link -> assertTrue(headings.contains(link.group(1)), link.group(1)));
  }

  /** The block of a language that follows a heading of the page. */
  private String snippet(String heading, String language) throws IOException {
    String after = text("README.md").split("\n### " + heading + "\n", 2)[1];
    return after.split("```" + language + "\n", 2)[1].split("```", 2)[0];
  }

  @Test
  void duckDbSnippetRuns() throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET file_search_path = '" + folder + "'");
      int rows = 0;
      try (ResultSet result = statement.executeQuery(snippet("DuckDB", "sql"))) {
        while (result.next()) {
          rows++;
          assertTrue(!result.getString("title").isEmpty());
        }
      }
      assertEquals(10, rows);
    }
  }

  /** An example has the very lines, and ExamplesTest runs it. */
  @Test
  void javaSnippetIsAnExample() throws IOException {
    String example = Files.readString(Path.of("examples/java/examples/ReadPublication.java"));
    assertTrue(example.contains(snippet("Java", "java").indent(4)), () -> "not in the example");
  }
}
