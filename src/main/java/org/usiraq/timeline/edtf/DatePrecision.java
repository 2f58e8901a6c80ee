package org.usiraq.timeline.edtf;

/**
 * How precise an {@link Edtf} is: the smallest calendar unit that is sure to hold it, or the form
 * it has when it is more than one date.
 */
public enum DatePrecision {
  /** One day: {@code 2003-03-20}, also with a time of day. */
  DAY,

  /** One month: {@code 2004-06}, {@code 2004-06-XX}. */
  MONTH,

  /** A season, quarter, third or half of a year: {@code 2004-21}, {@code 2004-34}. */
  SEASON,

  /** One year: {@code 2004}, {@code 2004-XX}, {@code 1950S4}. */
  YEAR,

  /**
   * Ten years with the last digit unspecified: {@code 201X}, {@code 201X-12-25}, {@code 1950S3}.
   */
  DECADE,

  /** A hundred years, or more still: {@code 20XX}, {@code 2XXX}, {@code XXXX-12-25}. */
  CENTURY,

  /** An interval: {@code 2006-02/2008}. */
  INTERVAL,

  /** One or all of a set: {@code [..2014-12-31]}, {@code {1960,1961-12}}. */
  SET
}
