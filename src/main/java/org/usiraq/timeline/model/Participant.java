package org.usiraq.timeline.model;

import java.util.Objects;
import java.util.Optional;

/**
 * An actor's part in an event.
 *
 * @param actor the id of the actor
 * @param role what it did, or what was done to it
 * @param claimedBy the id of the actor whose claim this participation is; empty for an undisputed
 *     part
 */
public record Participant(String actor, ParticipantRole role, Optional<String> claimedBy) {

  /**
   * Checks the components.
   *
   * @param actor as the component
   * @param role as the component
   * @param claimedBy as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Participant {
    Texts.id("actor", actor);
    Objects.requireNonNull(role, "role");
    Texts.id("claimed_by", claimedBy);
  }
}
