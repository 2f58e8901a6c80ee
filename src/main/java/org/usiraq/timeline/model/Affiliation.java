package org.usiraq.timeline.model;

import java.util.Objects;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;

/**
 * A bond of an actor to another actor.
 *
 * @param actor the id of the other actor
 * @param relation how this actor is bound to the other
 * @param date when
 */
public record Affiliation(String actor, AffiliationRelation relation, Optional<Edtf> date) {

  /**
   * Checks the components.
   *
   * @param actor as the component
   * @param relation as the component
   * @param date as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Affiliation {
    Texts.id("actor", actor);
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(date, "date");
  }
}
