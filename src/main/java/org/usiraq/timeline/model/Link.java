package org.usiraq.timeline.model;

import java.util.Objects;

/**
 * A relation of an event to another event.
 *
 * @param relation how this event is related to the other
 * @param event the id of the other event
 */
public record Link(
    LinkRelation relation,
    String event) {

  /**
   * Checks the components.
   *
   * @throws IllegalArgumentException if one of them cannot stand; the message names it, what was
   *     expected and what was found
   */
  public Link {
    Objects.requireNonNull(relation, "relation");
    Texts.id("event", event);
  }
}
