package org.usiraq.timeline.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a dataset says of itself.
 *
 * @param name the name, a slug such as {@code us-iraq-timeline}
 * @param title the title
 * @param version the version, three numbers as in semantic versioning
 * @param licence the SPDX identifier of the licence of the data, such as {@code CC-BY-4.0}
 * @param coverageEarliest the first day that the dataset means to cover
 * @param coverageLatest the last day that the dataset means to cover
 */
public record Metadata(
    String name,
    String title,
    String version,
    String licence,
    LocalDate coverageEarliest,
    LocalDate coverageLatest) {

  /**
   * Checks the components.
   *
   * @param name as the component
   * @param title as the component
   * @param version as the component
   * @param licence as the component
   * @param coverageEarliest as the component
   * @param coverageLatest as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Metadata {
    Texts.id("name", name);
    Texts.text("title", title);
    Codes.requireVersion("version", version);
    Texts.text("licence", licence);
    Objects.requireNonNull(coverageEarliest, "coverage_earliest");
    Objects.requireNonNull(coverageLatest, "coverage_latest");
    if (coverageEarliest.isAfter(coverageLatest)) {
      throw new IllegalArgumentException(
          "coverage_latest: expected " + coverageEarliest + " or later, found " + coverageLatest);
    }
  }
}
