package org.usiraq.timeline.model;

import java.util.Objects;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;

/**
 * What an actor was, such as the holder of an office, and when.
 *
 * @param title the role in words
 * @param office a slug, where one actor holds the office at a time
 * @param date when
 */
public record Role(String title, Optional<String> office, Optional<Edtf> date) {

  /**
   * Checks the components.
   *
   * @param title as the component
   * @param office as the component
   * @param date as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Role {
    Texts.text("title", title);
    Texts.id("office", office);
    Objects.requireNonNull(date, "date");
  }
}
