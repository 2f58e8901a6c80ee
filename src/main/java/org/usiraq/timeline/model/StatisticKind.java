package org.usiraq.timeline.model;

/** On what footing a figure was stated. */
public enum StatisticKind implements Vocabulary {
  /** Counted case by case from records or reports. */
  DOCUMENTED_COUNT("Documented count", "Counted case by case from records or reports."),

  /** Estimated, by survey, model or judgement. */
  ESTIMATE("Estimate", "Estimated, by survey, model or judgement."),

  /** Given by the authority whose own figure it is: its troops, its losses, its spending. */
  OFFICIAL(
      "Official",
      "Given by the authority whose own figure it is: its troops, its losses, its spending."),

  /** Stated by a party or outlet without showing what it rests on. */
  CLAIM("Claim", "Stated by a party or outlet without showing what it rests on.");

  private final String label;
  private final String meaning;

  StatisticKind(String label, String meaning) {
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
