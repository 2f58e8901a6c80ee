package org.usiraq.timeline.model;

/** How an event is related to another; the link stands with the later or smaller one. */
public enum LinkRelation implements Vocabulary {
  /** A source says that the other event brought this one about. */
  CAUSED_BY("Caused by", "A source says that the other event brought this one about.", true),

  /** Whoever acted did so in answer to the other event. */
  RESPONSE_TO("Response to", "Whoever acted did so in answer to the other event.", true),

  /** This event is a part of the other, longer or larger one. */
  PART_OF("Part of", "This event is a part of the other, longer or larger one.", true),

  /** This event continues the story of the other, with no cause stated. */
  FOLLOWS("Follows", "This event continues the story of the other, with no cause stated.", true),

  /** The two belong together in another way, told in the note. */
  RELATED_TO("Related to", "The two belong together in another way, told in the note.", false);

  private final String label;
  private final String meaning;
  private final boolean acyclic;

  LinkRelation(String label, String meaning, boolean acyclic) {
    this.label = label;
    this.meaning = meaning;
    this.acyclic = acyclic;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  /**
   * {@return whether a chain of links of this relation must not come back to where it began:
   * nothing is part of itself, nor caused by what it caused}
   */
  public boolean acyclic() {
    return acyclic;
  }
}
