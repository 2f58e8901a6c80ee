package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import org.usiraq.timeline.build.Description.Contributor;
import org.usiraq.timeline.json.Json;
import org.usiraq.timeline.model.Metadata;

/** How to cite a publication: for people, in BibTeX, and in the Citation File Format 1.2.0. */
final class Citation {
  static final String FILE = "CITATION.cff";

  private Citation() {}

  /** One line for a list of references. */
  static String line(Publication publication) {
    Metadata metadata = publication.metadata();
    return publication.description().byline()
        + " ("
        + publication.description().published().getYear()
        + "). "
        + metadata.title()
        + " (version "
        + metadata.version()
        + ") [Data set]. Licence "
        + metadata.licence()
        + "."
        + publication.description().homepage().map(address -> " " + address).orElse("");
  }

  /** An entry of a BibTeX file. */
  static String bibtex(Publication publication) {
    Metadata metadata = publication.metadata();
    return "@misc{"
        + metadata.name()
        + ",\n  author = {{"
        + publication.description().byline()
        + "}},\n  title = {{"
        + metadata.title()
        + "}},\n  year = {"
        + publication.description().published().getYear()
        + "},\n  version = {"
        + metadata.version()
        + "},\n"
        + publication.description().homepage().map(url -> "  url = {" + url + "},\n").orElse("")
        + "  note = {Data set, licence "
        + metadata.licence()
        + "}\n}\n";
  }

  /** Writes the file that citation managers and code hosts read. */
  static void write(Publication publication) throws IOException {
    Metadata metadata = publication.metadata();
    Description description = publication.description();
    StringBuilder file = new StringBuilder();
    line(file, "cff-version", "1.2.0");
    line(file, "message", "If you use this dataset, please cite it as below.");
    line(file, "type", "dataset");
    line(file, "title", metadata.title());
    line(file, "abstract", description.description());
    list(file, "authors", description.contributors(), Contributor::title, "name: ");
    line(file, "version", metadata.version());
    line(file, "date-released", description.published().toString());
    line(file, "license", metadata.licence());
    description.homepage().ifPresent(address -> line(file, "url", address));
    list(file, "keywords", description.keywords(), keyword -> keyword, "");
    Files.writeString(publication.file(FILE), file);
  }

  private static void line(StringBuilder file, String name, String value) {
    file.append(name).append(": ").append(quoted(value)).append('\n');
  }

  private static <T> void list(
      StringBuilder file, String name, List<T> values, Function<T, String> text, String key) {
    if (!values.isEmpty()) {
      file.append(name).append(":\n");
      for (T value : values) {
        file.append("  - ").append(key).append(quoted(text.apply(value))).append('\n');
      }
    }
  }

  /** A text in quotes, which YAML reads as JSON does. */
  private static String quoted(String text) {
    return Json.print(text).strip();
  }
}
