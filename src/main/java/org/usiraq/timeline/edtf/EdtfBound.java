package org.usiraq.timeline.edtf;

/** What is known of the first or last day of an {@link Edtf}. */
public enum EdtfBound {
  /** A day that {@code LocalDate} can hold. */
  KNOWN,

  /** There is no such day: {@code 2019-10/..}, {@code [..1984]}. */
  OPEN,

  /** There is such a day, but nobody knows which: {@code 2019-10/}. */
  UNKNOWN,

  /** A day beyond the years −999999999 to 999999999 of {@code LocalDate}: {@code Y17E9}. */
  OUT_OF_RANGE
}
