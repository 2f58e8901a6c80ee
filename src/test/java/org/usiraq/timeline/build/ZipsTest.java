package org.usiraq.timeline.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.csv.CsvTables;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.testing.Folders;
import org.usiraq.timeline.validate.Findings;

/** The zips of a publication of the small dataset. */
class ZipsTest {
  private static final List<String> FORMS = List.of("json", "csv", "spreadsheet", "parquet");

  private final Path publication;
  private final Path zips;

  ZipsTest(@TempDir Path folder) {
    publication = folder.resolve("publication");
    zips = folder.resolve("zips");
  }

  @BeforeEach
  void publish() throws IOException {
    new Publisher(Folders.SMALL, Path.of("LICENSE-DATA")).publish(publication, new Findings());
    Files.createDirectory(zips);
    zip();
  }

  private void zip() throws IOException {
    Zips.main(new String[] {publication.toString(), zips + "/small-1.2.3", "2026-11-22T13:14:16Z"});
  }

  private Path file(String classifier) {
    return zips.resolve("small-1.2.3-" + classifier + ".zip");
  }

  /** Returns the content of a zip, a character for a byte. */
  private Map<String, String> content(String classifier) throws IOException {
    Map<String, String> content = new TreeMap<>();
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file(classifier)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals(ZipEntry.STORED, entry.getMethod(), entry.getName());
        assertEquals(LocalDateTime.of(2026, 11, 22, 13, 14, 16), entry.getTimeLocal());
        names.add(entry.getName());
        content.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    assertEquals(List.copyOf(content.keySet()), names, "by name");
    return content;
  }

  private static List<?> resources(Map<String, String> content) throws IOException {
    String descriptor = content.getOrDefault(DataPackage.FILE, "none");
    return list(((Map<?, ?>) Json.parse(descriptor)).get("resources"));
  }

  private static List<?> list(@Nullable Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** Returns the names of the resources that the keys of a resource lead to. */
  private static Set<Object> references(Object resource) {
    Set<Object> references = new HashSet<>();
    if (((Map<?, ?>) resource).get("schema") instanceof Map<?, ?> schema) {
      for (Object key : list(schema.get("foreignKeys"))) {
        if (((Map<?, ?>) key).get("reference") instanceof Map<?, ?> reference) {
          references.add(Objects.requireNonNull(reference.get("resource")));
        }
      }
    }
    return references;
  }

  @Test
  void wholePublicationAsItIs() throws IOException {
    assertEquals(Folders.contents(publication), content("dataset"));
  }

  @Test
  void filesOfEachForm() throws IOException {
    Map<String, String> whole = Folders.contents(publication);
    for (String form : FORMS) {
      Map<String, String> part = content(form);
      for (Map.Entry<String, String> file : whole.entrySet()) {
        if (file.getKey().startsWith(form + "/")
            || List.of("README.md", "LICENSE").contains(file.getKey())) {
          assertEquals(file.getValue(), part.get(file.getKey()), file.getKey());
        }
      }
      assertTrue(
          part.keySet().stream().noneMatch(n -> n.contains("/") && !n.startsWith(form + "/")),
          () -> form + " has " + part.keySet());
    }
  }

  @Test
  void sumsOfEachForm() throws IOException {
    for (String form : FORMS) {
      Map<String, String> part = content(form);
      String sums = part.remove(Checksums.FILE);
      StringBuilder expected = new StringBuilder();
      for (Map.Entry<String, String> file : part.entrySet()) {
        Path copy = zips.resolve("copy");
        Files.writeString(copy, file.getValue(), StandardCharsets.ISO_8859_1);
        expected.append(Checksums.sha256(copy)).append("  ").append(file.getKey()).append('\n');
      }
      assertEquals(expected.toString(), sums, form);
    }
  }

  /** What a descriptor names is there, and every key leads to something there. */
  @Test
  void descriptorOfEachForm() throws IOException {
    List<?> all = resources(Folders.contents(publication));
    for (String form : FORMS) {
      Map<String, String> part = content(form);
      List<?> described = resources(part);
      assertEquals(
          all.stream().filter(r -> part.containsKey(((Map<?, ?>) r).get("path"))).toList(),
          described,
          form);
      Set<@Nullable Object> names = new HashSet<>();
      names.add(""); // a resource itself
      described.forEach(resource -> names.add(((Map<?, ?>) resource).get("name")));
      described.forEach(
          resource -> assertTrue(names.containsAll(references(resource)), resource::toString));
    }
    // The vocabularies and the codebook explain the others.
    assertEquals(CsvTables.ALL.size() + 2, resources(content("csv")).size());
  }

  @Test
  void sameBytesInEveryTimeZone() throws IOException {
    byte[] first = Files.readAllBytes(file("csv"));
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      zip();
    } finally {
      TimeZone.setDefault(before);
    }
    assertArrayEquals(first, Files.readAllBytes(file("csv")));
  }
}
