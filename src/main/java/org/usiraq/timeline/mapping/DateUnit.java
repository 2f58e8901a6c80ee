package org.usiraq.timeline.mapping;

import org.usiraq.timeline.model.Vocabulary;

/** How precisely a date is known that is written as a day. */
public enum DateUnit implements Vocabulary {
  /** The day itself. */
  DAY("Day", "The day itself."),

  /** A week or some days: about that day, or one day of a range where two are given. */
  WEEK("Week", "A week or some days: about that day, or one day of a range where two are given."),

  /** The month that the day is in, or one day of a range where two are given. */
  MONTH("Month", "The month that the day is in, or one day of a range where two are given."),

  /** The year that the day is in, or one day of a range where two are given. */
  YEAR("Year", "The year that the day is in, or one day of a range where two are given.");

  private final String label;
  private final String meaning;

  DateUnit(String label, String meaning) {
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
