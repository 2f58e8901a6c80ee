package org.usiraq.timeline.build;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.usiraq.timeline.table.Column;
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
 * @param language the language it is written in, as a BCP 47 tag
 * @param created the day on which its first version was made
 * @param published the day on which this version is published
 * @param method how it was made, a paragraph each
 * @param limits what it must not be taken for, a paragraph each
 * @param homepage the address of its page, once there is one
 * @param reports the address that takes reports of errors, once there is one
 */
record Description(
    String description,
    List<String> keywords,
    List<Contributor> contributors,
    String language,
    LocalDate created,
    LocalDate published,
    List<String> method,
    List<String> limits,
    Optional<String> homepage,
    Optional<String> reports) {

  Description {
    keywords = List.copyOf(keywords);
    contributors = List.copyOf(contributors);
    method = List.copyOf(method);
    limits = List.copyOf(limits);
  }

  /**
   * Somebody who made the dataset.
   *
   * @param title the name
   * @param role what they did
   */
  record Contributor(String title, String role) {}

  static final String FILE = "publication.yaml";

  /** The names of those who made it, as a byline. */
  String byline() {
    return contributors.stream().map(Contributor::title).collect(Collectors.joining(", "));
  }

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
    var language =
        c.required("language", Scalar.LANGUAGE, Description::language, "Its language, in BCP 47.");
    var created =
        c.required(
            "created", Scalar.DATE, Description::created, "The day of its very first version.");
    var published =
        c.required("published", Scalar.DATE, Description::published, "The day of this version.");
    var method = paragraphs(c, "method", Description::method, "How it was made.");
    var limits = paragraphs(c, "limits", Description::limits, "What it must not be taken for.");
    var homepage = c.nullable("homepage", Scalar.URL, Description::homepage, "Its address.");
    var reports =
        c.nullable("reports", Scalar.URL, Description::reports, "Where to report errors.");
    return c.build(
        v ->
            new Description(
                v.get(description),
                v.get(keywords),
                v.get(contributors),
                v.get(language),
                v.get(created),
                v.get(published),
                v.get(method),
                v.get(limits),
                v.find(homepage),
                v.find(reports)));
  }

  private static Column<Description, List<String>> paragraphs(
      Struct.Builder<Description> c,
      String name,
      Function<Description, List<String>> get,
      String says) {
    return c.list(name, ListOf.values("paragraph", Scalar.text(LONG), "A paragraph."), get, says);
  }

  private static Struct<Contributor> contributor() {
    Struct.Builder<Contributor> c = Struct.builder("contributor", "Somebody who made the dataset.");
    var title = c.required("title", Scalar.text(SHORT), Contributor::title, "The name.");
    var role = c.required("role", Scalar.text(SHORT), Contributor::role, "What they did.");
    return c.build(v -> new Contributor(v.get(title), v.get(role)));
  }
}
