package org.usiraq.timeline.model;

import java.util.Objects;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;

/**
 * Where an event's claims stand, and the date this source gives it if another.
 *
 * @param source the id of the source
 * @param locator where in the source: section, page, paragraph
 * @param date the date in this source, only where it differs from the event's
 * @param note what else this source says differently
 */
public record DatedCitation(
    String source, Optional<String> locator, Optional<Edtf> date, Optional<String> note) {

  /**
   * Checks the components.
   *
   * @param source as the component
   * @param locator as the component
   * @param date as the component
   * @param note as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public DatedCitation {
    Texts.id("source", source);
    Texts.text("locator", locator);
    Objects.requireNonNull(date, "date");
    Texts.text("note", note);
  }
}
