package org.usiraq.timeline.model;

import java.util.Objects;

/**
 * A relation of an event to another event.
 *
 * @param relation how this event is related to the other
 * @param event the id of the other event
 */
public record Link(LinkRelation relation, String event) {

  /**
   * Checks the components.
   *
   * @param relation as the component
   * @param event as the component
   * @throws IllegalArgumentException if one cannot stand; the message names it and says what was
   *     expected and what was found
   */
  public Link {
    Objects.requireNonNull(relation, "relation");
    Texts.id("event", event);
  }
}
