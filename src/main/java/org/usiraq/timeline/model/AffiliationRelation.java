package org.usiraq.timeline.model;

/** How an actor is bound to another actor. */
public enum AffiliationRelation implements Vocabulary {
  /** Belongs to the other as one of its people, parties or states. */
  MEMBER_OF("Member of", "Belongs to the other as one of its people, parties or states."),

  /** Is a unit, branch or constituent of the other. */
  PART_OF("Part of", "Is a unit, branch or constituent of the other."),

  /** Commands or heads the other. */
  LEADS("Leads", "Commands or heads the other."),

  /** Receives arms, money or direction from the other, according to the sources cited. */
  BACKED_BY(
      "Backed by",
      "Receives arms, money or direction from the other, according to the sources cited."),

  /** Acts together with the other without being part of it. */
  ALLIED_WITH("Allied with", "Acts together with the other without being part of it."),

  /** Took the place of the other or grew out of it. */
  SUCCESSOR_OF("Successor of", "Took the place of the other or grew out of it.");

  private final String label;
  private final String meaning;

  AffiliationRelation(String label, String meaning) {
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
