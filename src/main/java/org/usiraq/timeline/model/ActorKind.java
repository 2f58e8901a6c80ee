package org.usiraq.timeline.model;

/** What an actor is. */
public enum ActorKind implements Vocabulary {
  /** A country as a party to events. */
  STATE("State", "A country as a party to events."),

  /** A government, a ministry, a parliament, or another organ of a state. */
  GOVERNMENT("Government", "A government, a ministry, a parliament, or another organ of a state."),

  /** One human being. */
  PERSON("Person", "One human being."),

  /** A force of a state, or a part of one, or a force that stands under its law. */
  ARMED_FORCE(
      "Armed force", "A force of a state, or a part of one, or a force that stands under its law."),

  /** An organised armed group that is not, or not wholly, a force of a state. */
  ARMED_GROUP(
      "Armed group", "An organised armed group that is not, or not wholly, a force of a state."),

  /** States or groups that act together under one name. */
  COALITION("Coalition", "States or groups that act together under one name."),

  /** A company, party, international body, news outlet, or other civil organisation. */
  ORGANISATION(
      "Organisation",
      "A company, party, international body, news outlet, or other civil organisation."),

  /** People counted or acting without one organisation, such as civilians or protesters. */
  POPULATION(
      "Population",
      "People counted or acting without one organisation, such as civilians or protesters.");

  private final String label;
  private final String meaning;

  ActorKind(String label, String meaning) {
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
