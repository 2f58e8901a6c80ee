package org.usiraq.timeline.edtf;

/** An end of an interval or of a range within a set: a date, or none. */
sealed interface Limit permits Term, Limit.None {

  /** The limits that are no dates. */
  enum None implements Limit {
    /** Written {@code ..}: there is no limit. */
    OPEN,

    /** Written as nothing: there is a limit, and nobody knows it. */
    UNKNOWN
  }
}
