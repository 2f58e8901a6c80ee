package org.usiraq.timeline.edtf;

/**
 * Whether an {@link Edtf} tells of one moment, of a stretch of time, or of several dates at once.
 */
public enum DateKind {
  /** One date, however vague: a date, or one of a set ({@code [..2014-12-31]}). */
  POINT,

  /** An interval: what began, lasted and ended. */
  SPAN,

  /** All members of a set: {@code {1960,1961-12}}. */
  SET
}
