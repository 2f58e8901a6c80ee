package org.usiraq.timeline.validate;

/** How much a finding weighs. */
public enum Severity {
  /** Breaks a "must" of the model: the dataset is invalid. */
  ERROR,
  /** Breaks a "should": somebody ought to look. */
  WARNING,
  /** Worth knowing. */
  INFO
}
