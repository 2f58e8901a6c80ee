package org.usiraq.timeline.model;

/** How a figure stands among those for the same series and date. */
public enum Standing implements Vocabulary {
  /** The reading this dataset takes; at most one for a series and date. */
  PREFERRED("Preferred", "The reading this dataset takes; at most one for a series and date."),

  /** Another reading that a source gives; the note says why it is not preferred. */
  ALTERNATIVE(
      "Alternative", "Another reading that a source gives; the note says why it is not preferred."),

  /** Corrected later by whoever stated it. */
  SUPERSEDED("Superseded", "Corrected later by whoever stated it.");

  private final String label;
  private final String meaning;

  Standing(String label, String meaning) {
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
