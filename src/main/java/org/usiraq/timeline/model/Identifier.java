package org.usiraq.timeline.model;

/**
 * The name of a record in somebody else's catalogue.
 *
 * @param scheme the catalogue, as a slug such as {@code wikidata} or {@code geonames}
 * @param value the identifier there
 */
public record Identifier(String scheme, String value) {

  /**
   * Checks the components.
   *
   * @param scheme as the component
   * @param value as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Identifier {
    Texts.id("scheme", scheme);
    Texts.text("value", value);
  }
}
