package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.usiraq.timeline.json.Json;

/**
 * The program that packs a publication into the zips that go with the jar: one with everything, and
 * one for each form with what describes it and sums of its own files.
 */
public final class Zips {
  /** The zip of the whole publication. */
  private static final String WHOLE = "dataset";

  /** The folders that are zips of their own too. */
  private static final List<String> FORMS = List.of("json", "csv", "spreadsheet", "parquet");

  /** What goes into the zip of each form, where the publication has it. */
  private static final Set<String> DOCUMENTS =
      Set.of("README.md", "CODEBOOK.md", "codebook.csv", "CHANGELOG.md", "LICENSE", "CITATION.cff");

  private Zips() {}

  /**
   * Packs a publication.
   *
   * @param args the folder of the publication, the beginning of the names of the zips (what follows
   *     is a hyphen, the form and {@code .zip}), and the time that every entry carries, as in
   *     {@code 2026-11-22T00:00:00Z}
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Path publication = Path.of(args[0]);
    Instant time = Instant.parse(args[2]);
    SortedMap<String, byte[]> whole = read(publication);
    Zip.write(whole, time, Path.of(args[1] + "-" + WHOLE + ".zip"));
    for (String form : FORMS) {
      Zip.write(part(form, whole), time, Path.of(args[1] + "-" + form + ".zip"));
    }
  }

  private static SortedMap<String, byte[]> read(Path publication) throws IOException {
    SortedMap<String, byte[]> content = new TreeMap<>();
    for (String name : Checksums.names(publication)) {
      content.put(name, Files.readAllBytes(publication.resolve(name)));
    }
    content.put(Checksums.FILE, Files.readAllBytes(publication.resolve(Checksums.FILE)));
    return content;
  }

  private static SortedMap<String, byte[]> part(String form, SortedMap<String, byte[]> whole)
      throws IOException {
    SortedMap<String, byte[]> part = new TreeMap<>(whole);
    part.keySet().removeIf(name -> !name.startsWith(form + "/") && !DOCUMENTS.contains(name));
    byte[] descriptor = Objects.requireNonNull(whole.get(DataPackage.FILE), DataPackage.FILE);
    part.put(DataPackage.FILE, descriptor(descriptor, part.keySet()));
    part.put(Checksums.FILE, Checksums.lines(part).getBytes(StandardCharsets.UTF_8));
    return part;
  }

  /** The descriptor without the resources that are not among some files. */
  private static byte[] descriptor(byte[] whole, Set<String> files) throws IOException {
    Map<String, Object> descriptor = Json.object();
    ((Map<?, ?>) Json.parse(new String(whole, StandardCharsets.UTF_8)))
        .forEach((name, value) -> descriptor.put((String) name, value));
    descriptor.computeIfPresent(
        "resources",
        (name, resources) ->
            ((List<?>) resources)
                .stream()
                    .filter(resource -> files.contains(((Map<?, ?>) resource).get("path")))
                    .toList());
    return Json.print(descriptor).getBytes(StandardCharsets.UTF_8);
  }
}
