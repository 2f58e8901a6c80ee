package org.usiraq.timeline.edtf;

import java.util.List;

/** What EDTF text means, taken apart: a date, an interval or a set. */
sealed interface Expression permits Term, Interval, DateSet {

  /** Writes the canonical form. */
  void appendTo(StringBuilder out);

  /** The lowest level that has this value. */
  int level();

  /** How precise it is. */
  DatePrecision precision();

  /** One date, a stretch, or several. */
  DateKind kind();

  /** The readings: of the date, the interval, or each member of the set. */
  List<Extent> extents();

  /** The dates it names, in the order they are written in. */
  List<Term> terms();

  /** Why there is no first day, when there is none. */
  default EdtfBound missingStart() {
    return EdtfBound.OPEN;
  }

  /** Why there is no last day, when there is none. */
  default EdtfBound missingEnd() {
    return EdtfBound.OPEN;
  }
}
