package org.usiraq.timeline.model;

import java.util.Optional;

/**
 * Where a record's claims stand.
 *
 * @param source the id of the source
 * @param locator where in the source: section, page, paragraph
 * @param note what this source says differently
 */
public record Citation(String source, Optional<String> locator, Optional<String> note) {

  /**
   * Checks the components.
   *
   * @param source as the component
   * @param locator as the component
   * @param note as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Citation {
    Texts.id("source", source);
    Texts.text("locator", locator);
    Texts.text("note", note);
  }
}
