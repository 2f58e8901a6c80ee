package org.usiraq.timeline.edtf;

import org.jspecify.annotations.Nullable;

/**
 * The readings of one date or interval: stretches of days that begin and end somewhere between
 * these days (all inclusive, as {@link Days}). A definite date has one reading, so its two starts
 * are the same, and its two ends.
 *
 * @param firstStart the earliest day on which any reading begins
 * @param lastStart the latest day on which any reading begins
 * @param firstEnd the earliest day on which any reading ends
 * @param lastEnd the latest day on which any reading ends
 * @param pattern set when the readings are the units that a date with unspecified digits can be,
 *     and not every unit between the bounds
 */
record Extent(
    long firstStart, long lastStart, long firstEnd, long lastEnd, @Nullable CalendarDate pattern) {

  static Extent of(long first, long last) {
    return new Extent(first, first, last, last, null);
  }

  static Extent of(long firstStart, long lastStart, long firstEnd, long lastEnd) {
    return new Extent(firstStart, lastStart, firstEnd, lastEnd, null);
  }

  /** Whether there is one reading only. */
  boolean isDefinite() {
    return firstStart == lastStart && firstEnd == lastEnd;
  }

  /** The first day, on or after a day that is not after all readings, that some reading has. */
  long firstDayFrom(long day) {
    long from = Math.max(day, firstStart);
    return pattern == null ? from : pattern.nextHeld(from);
  }

  /** The last day, on or before a day that is not before all readings, that some reading has. */
  long lastDayUntil(long day) {
    long until = Math.min(day, lastEnd);
    return pattern == null ? until : pattern.lastHeld(until);
  }

  /** Whether a day is within the readings. */
  Certainty contains(long day) {
    if (lastStart <= day && day <= firstEnd) {
      return Certainty.CERTAIN;
    }
    boolean possible =
        firstStart <= day && day <= lastEnd && (pattern == null || pattern.holds(day));
    return possible ? Certainty.POSSIBLE : Certainty.IMPOSSIBLE;
  }

  /** Whether all of the other lies within this. */
  Certainty contains(Extent other) {
    if (lastStart <= other.firstStart && other.lastEnd <= firstEnd) {
      return Certainty.CERTAIN;
    }
    return firstStart <= other.lastStart
            && other.firstEnd <= lastEnd
            && canMeet(other)
            && canHold(other)
        ? Certainty.POSSIBLE
        : Certainty.IMPOSSIBLE;
  }

  /** Whether some day is within both. */
  Certainty overlaps(Extent other) {
    if (lastStart <= other.firstEnd && other.lastStart <= firstEnd) {
      return Certainty.CERTAIN;
    }
    return firstStart <= other.lastEnd && other.firstStart <= lastEnd && canMeet(other)
        ? Certainty.POSSIBLE
        : Certainty.IMPOSSIBLE;
  }

  private boolean canHold(Extent other) {
    if (pattern != null && other.isDefinite()) {
      long start = pattern.unitStart(other.firstStart);
      return start != Days.FUTURE && other.lastEnd <= pattern.unitEnd(start);
    }
    if (other.pattern != null) {
      long start = other.pattern.nextStart(firstStart);
      return start != Days.FUTURE && other.pattern.unitEnd(start) <= lastEnd;
    }
    return true;
  }

  private boolean canMeet(Extent other) {
    CalendarDate mine = pattern;
    CalendarDate theirs = other.pattern;
    if (mine == null) {
      return theirs == null || theirs.holdsAny(firstStart, lastEnd);
    }
    if (theirs == null) {
      return mine.holdsAny(other.firstStart, other.lastEnd);
    }
    long day = Math.max(firstStart, other.firstStart);
    while (day != Days.FUTURE) {
      long candidate = mine.nextHeld(day);
      day = candidate == Days.FUTURE ? candidate : theirs.nextHeld(candidate);
      if (day == candidate) {
        return day != Days.FUTURE;
      }
    }
    return false;
  }
}
