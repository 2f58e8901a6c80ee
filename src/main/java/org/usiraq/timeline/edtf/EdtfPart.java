package org.usiraq.timeline.edtf;

/** A component of a date that can be uncertain or approximate by itself. */
public enum EdtfPart {
  /** The year. */
  YEAR,

  /** The month, or the season or other grouping that stands in its place. */
  MONTH,

  /** The day of the month. */
  DAY
}
