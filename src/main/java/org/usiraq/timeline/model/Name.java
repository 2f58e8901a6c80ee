package org.usiraq.timeline.model;

import java.util.Objects;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;

/**
 * A name of an actor or a place, in one language and script, valid at a time.
 *
 * @param text the name
 * @param lang the language and, where it matters, the script: a BCP 47 tag such as {@code ar} or
 *     {@code ar-Latn}
 * @param type what kind of name
 * @param date when it was in use, if not always
 */
public record Name(String text, String lang, NameType type, Optional<Edtf> date) {

  /**
   * Checks the components.
   *
   * @param text as the component
   * @param lang as the component
   * @param type as the component
   * @param date as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Name {
    Texts.text("text", text);
    Codes.requireLanguage("lang", lang);
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(date, "date");
  }
}
