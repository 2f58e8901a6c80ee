package org.usiraq.timeline.model;

/** How close the coordinates of a place are to it. */
public enum CoordinatePrecision implements Vocabulary {
  /** On the place itself, or inside it. */
  EXACT("Exact", "On the place itself, or inside it."),

  /** In the vicinity: the nearest named point. */
  NEAR("Near", "In the vicinity: the nearest named point."),

  /** The middle of an area. */
  CENTROID("Centroid", "The middle of an area.");

  private final String label;
  private final String meaning;

  CoordinatePrecision(String label, String meaning) {
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
