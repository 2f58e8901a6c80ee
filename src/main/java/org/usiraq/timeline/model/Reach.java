package org.usiraq.timeline.model;

/** Whose part in an event counts when events are looked up by actor. */
public enum Reach {
  /** The actor alone. */
  ITSELF,
  /** The actor and, through any number of steps, its members, its parts and those who lead it. */
  WITH_MEMBERS
}
