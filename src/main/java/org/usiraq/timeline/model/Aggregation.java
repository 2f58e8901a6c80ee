package org.usiraq.timeline.model;

/** How a figure relates to time. */
public enum Aggregation implements Vocabulary {
  /** The level as of a date. */
  STOCK("Stock", "The level as of a date."),

  /** The sum over a period. */
  FLOW("Flow", "The sum over a period."),

  /** The highest level within a period. */
  PEAK("Peak", "The highest level within a period.");

  private final String label;
  private final String meaning;

  Aggregation(String label, String meaning) {
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
