package org.usiraq.timeline.edtf;

import java.util.List;

/** A single date, however vague: what intervals and sets are made of. */
sealed interface Term extends Expression, Limit permits CalendarDate, ScaledYear, DateTime {

  /** The readings of this date. */
  Extent extent();

  /** Its qualification, as {@link Marks}. */
  int marks();

  /** Whether it has unspecified or insignificant digits. */
  boolean isVague();

  /** Whether every reading of this begins after every reading of the other ends. */
  default boolean isAfter(Term other) {
    return extent().firstStart() > other.extent().lastEnd();
  }

  /** The lowest level that has an interval with this end. */
  default int levelInInterval() {
    return isVague() ? 2 : level();
  }

  @Override
  default DateKind kind() {
    return DateKind.POINT;
  }

  @Override
  default List<Extent> extents() {
    return List.of(extent());
  }

  @Override
  default List<Term> terms() {
    return List.of(this);
  }
}
