package org.usiraq.timeline.model;

/** What an actor did in an event, or what was done to it. */
public enum ParticipantRole implements Vocabulary {
  /** Carried the event out: attacked, signed, announced, captured. */
  INITIATOR("Initiator", "Carried the event out: attacked, signed, announced, captured."),

  /** Was what the event aimed at, harmed or not. */
  TARGET("Target", "Was what the event aimed at, harmed or not."),

  /** Took part, without being the one who started it or the one it was aimed at. */
  PARTICIPANT(
      "Participant", "Took part, without being the one who started it or the one it was aimed at."),

  /** Ordered or authorised the event. */
  DECISION_MAKER("Decision maker", "Ordered or authorised the event."),

  /** Helped whoever carried the event out. */
  SUPPORTER("Supporter", "Helped whoever carried the event out."),

  /** Stood between the parties to bring them to terms. */
  MEDIATOR("Mediator", "Stood between the parties to bring them to terms."),

  /** Spoke or published what the event consists of. */
  SPEAKER("Speaker", "Spoke or published what the event consists of."),

  /** Is whom a statement, demand or report was directed to. */
  ADDRESSEE("Addressee", "Is whom a statement, demand or report was directed to."),

  /** Was killed, wounded or abused. */
  CASUALTY("Casualty", "Was killed, wounded or abused."),

  /** Was captured, held, tried or punished. */
  DETAINEE("Detainee", "Was captured, held, tried or punished."),

  /** Gained power, territory or help by the event. */
  BENEFICIARY("Beneficiary", "Gained power, territory or help by the event."),

  /** Reacted on the spot: secured, rescued, cleared. */
  RESPONDER("Responder", "Reacted on the spot: secured, rescued, cleared.");

  private final String label;
  private final String meaning;

  ParticipantRole(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
