package org.usiraq.timeline.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.yaml.TimelineYaml;

/**
 * How the CSV of another project is read: which column feeds which field, and what its codes mean.
 * Immutable. What a mapping file holds is told in {@code docs/import.md}.
 */
public final class Mapping {

  /** The names of the mappings that come with the library. */
  public static final List<String> SHIPPED = List.of("ucdp-ged", "acled");

  private final Plan plan;

  private Mapping(Plan plan) {
    this.plan = plan;
  }

  /**
   * Reads a mapping file.
   *
   * @param file a YAML file
   * @return the mapping
   * @throws InvalidDataException if it is not a mapping; lists every fault
   * @throws IOException if the file cannot be read
   */
  public static Mapping read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Returns a mapping that comes with the library.
   *
   * @param name one of {@link #SHIPPED}
   * @return the mapping
   * @throws IllegalArgumentException if there is none of that name
   * @throws IOException if it cannot be read
   */
  public static Mapping shipped(String name) throws IOException {
    if (!SHIPPED.contains(name)) {
      throw new IllegalArgumentException(
          "expected one of " + String.join(", ", SHIPPED) + ", found '" + name + "'");
    }
    String resource = name + ".yaml";
    try (InputStream in = Mapping.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            "expected the resource " + resource + ", found none; was the jar repackaged?");
      }
      return read(in, resource);
    }
  }

  private static Mapping read(InputStream in, String name) throws IOException {
    Findings findings = new Findings();
    Optional<Plan> plan = TimelineYaml.readOne(in, name, Plan.STRUCT, findings);
    if (plan.isEmpty() || !findings.list().stream().allMatch(Mapping::isNone)) {
      throw new InvalidDataException(name, findings);
    }
    return new Mapping(plan.get());
  }

  /** A mapping is not published: its codes and separators may be what no text of ours may be. */
  private static boolean isNone(Finding finding) {
    return finding.code() == FindingCode.FORMULA_TEXT
        || finding.code() == FindingCode.UNTRIMMED_TEXT;
  }

  /** {@return what the imported dataset says of itself} */
  public Metadata metadata() {
    return plan.metadata();
  }

  Plan plan() {
    return plan;
  }
}
