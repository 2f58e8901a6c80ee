package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.yaml.TimelineYaml;

/**
 * How a publication describes its dataset to catalogues and readers: {@code publication.yaml}.
 *
 * @param description what the dataset is, in a few sentences
 * @param keywords what somebody would search for
 * @param contributors who made it
 */
record Description(String description, List<String> keywords, List<Contributor> contributors) {

  /**
   * Somebody who made the dataset.
   *
   * @param title the name
   * @param role what they did
   */
  record Contributor(String title, String role) {}

  static final String FILE = "publication.yaml";

  private static final int LONG = 2000;
  private static final int SHORT = 120;
  private static final Struct<Description> STRUCT = struct();

  /** Reads the file, or tells what is wrong with it. */
  static Optional<Description> read(Path folder, Findings findings) throws IOException {
    return TimelineYaml.readOne(folder.resolve(FILE), STRUCT, findings);
  }

  private static Struct<Description> struct() {
    Struct.Builder<Description> c =
        Struct.builder("publication", "How the publication describes the dataset.");
    var description =
        c.required("description", Scalar.text(LONG), Description::description, "What it is.");
    var keywords =
        c.list(
            "keywords",
            ListOf.values("keyword", Scalar.text(SHORT), "A word to search for."),
            Description::keywords,
            "What somebody would search for.");
    var contributors =
        c.list(
            "contributors",
            ListOf.structs(contributor()),
            Description::contributors,
            "Who made it.");
    return c.build(v -> new Description(v.get(description), v.get(keywords), v.get(contributors)));
  }

  private static Struct<Contributor> contributor() {
    Struct.Builder<Contributor> c = Struct.builder("contributor", "Somebody who made the dataset.");
    var title = c.required("title", Scalar.text(SHORT), Contributor::title, "The name.");
    var role = c.required("role", Scalar.text(SHORT), Contributor::role, "What they did.");
    return c.build(v -> new Contributor(v.get(title), v.get(role)));
  }
}
