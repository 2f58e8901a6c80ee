package org.usiraq.timeline.edtf;

import org.jspecify.annotations.Nullable;

/**
 * A date with a year of four digits: {@code 2004-06-11}, {@code 2004-21}, {@code -156X-12}. Its
 * <em>units</em> are the years, months, groupings or days that it can be, one for each way to fill
 * in the unspecified digits.
 *
 * @param negative whether the year is before year 0
 * @param year the year without its sign
 * @param month the month, or a complete number of a {@link Grouping}
 * @param day the day of the month; never after a grouping
 * @param marks the qualification, as {@link Marks}
 */
record CalendarDate(
    boolean negative, Digits year, @Nullable Digits month, @Nullable Digits day, int marks)
    implements Term {

  private static final int EVERY_MONTH = 0x1ffe;

  /** The number of the grouping that stands for the month, or 0. */
  int grouping() {
    return month != null && Grouping.is(month.value()) ? month.value() : 0;
  }

  int signedYear() {
    return negative ? -year.value() : year.value();
  }

  @Override
  public boolean isVague() {
    return !year.isComplete()
        || (month != null && !month.isComplete())
        || (day != null && !day.isComplete());
  }

  @Override
  public DatePrecision precision() {
    if (!year.isComplete()) {
      return year.completeOnLeft() == 3 ? DatePrecision.DECADE : DatePrecision.CENTURY;
    }
    if (month == null || !month.isComplete()) {
      return DatePrecision.YEAR;
    }
    if (grouping() != 0) {
      return DatePrecision.SEASON;
    }
    return day == null || !day.isComplete() ? DatePrecision.MONTH : DatePrecision.DAY;
  }

  @Override
  public int level() {
    int components = month == null ? 1 : day == null ? 2 : 3;
    int level = Math.max(negative ? 1 : 0, Marks.level(marks, components));
    int grouping = grouping();
    if (grouping != 0) {
      level = Math.max(level, grouping <= 24 ? 1 : 2);
    }
    return isVague() ? Math.max(level, vagueLevel()) : level;
  }

  /** Level 1 leaves open one or two digits of a lone year, whole days, and whole months. */
  private int vagueLevel() {
    if (!year.isComplete()) {
      boolean simple = month == null && year.isCompleteOnLeft() && year.completeOnLeft() >= 2;
      return simple ? 1 : 2;
    }
    if (month != null && month.isComplete()) {
      return day != null && day.isBlank() ? 1 : 2;
    }
    return month != null && month.isBlank() && (day == null || day.isBlank()) ? 1 : 2;
  }

  @Override
  public int levelInInterval() {
    return isVague() || grouping() != 0 ? 2 : level();
  }

  @Override
  public void appendTo(StringBuilder out) {
    int group = Marks.group(marks);
    append(out, 0, group, year);
    if (month != null) {
      append(out.append('-'), 1, group, month);
    }
    if (day != null) {
      append(out.append('-'), 2, group, day);
    }
  }

  private void append(StringBuilder out, int component, int group, Digits digits) {
    if (group < 0) {
      Marks.append(out, Marks.at(marks, component));
    }
    if (component == 0 && negative) {
      out.append('-');
    }
    digits.appendTo(out);
    if (group == component) {
      Marks.append(out, Marks.at(marks, component));
    }
  }

  /** Whether there is any unit: there is no 30 February, and no 29th in any year XXX3. */
  boolean exists() {
    return nextStart(Days.PAST) != Days.FUTURE;
  }

  @Override
  public Extent extent() {
    long first = nextStart(Days.PAST);
    long last = isVague() ? lastStart(Days.FUTURE) : first;
    CalendarDate pattern = isVague() ? this : null;
    return new Extent(first, last, unitEnd(first), unitEnd(last), pattern);
  }

  private int lowestYear() {
    return negative ? -year.max() : year.value();
  }

  private int highestYear() {
    return negative ? -year.value() : year.max();
  }

  private boolean matchesYear(int number) {
    return negative ? number < 0 && year.matches(-number) : number >= 0 && year.matches(number);
  }

  private int months() {
    return month == null || grouping() != 0 ? EVERY_MONTH : month.matching(12);
  }

  /** The first day of the first unit that begins on or after a day; {@code FUTURE} if none does. */
  long nextStart(long from) {
    int low = lowestYear();
    int high = highestYear();
    if (from > Days.of(high, 12, 31)) {
      return Days.FUTURE;
    }
    int months = months();
    int days = day == null ? 0 : day.matching(31);
    for (int y = from <= Days.of(low, 1, 1) ? low : Days.year(from); y <= high; y++) {
      if (matchesYear(y)) {
        long start = nextStart(y, months, days, from);
        if (start != Days.FUTURE) {
          return start;
        }
      }
    }
    return Days.FUTURE;
  }

  private long nextStart(int y, int months, int days, long from) {
    if (month == null || grouping() != 0) {
      long start = month == null ? Days.of(y, 1, 1) : Grouping.first(y, grouping());
      return start >= from ? start : Days.FUTURE;
    }
    for (int m = 1; m <= 12; m++) {
      if ((months >> m & 1) != 0 && Days.of(y, m, 31) >= from) {
        int last = day == null ? 1 : Days.lengthOfMonth(y, m);
        for (int d = 1; d <= last; d++) {
          if ((day == null || (days >> d & 1) != 0) && Days.of(y, m, d) >= from) {
            return Days.of(y, m, d);
          }
        }
      }
    }
    return Days.FUTURE;
  }

  /** The first day of the last unit that begins on or before a day; {@code PAST} if none does. */
  long lastStart(long until) {
    int low = lowestYear();
    int high = highestYear();
    int months = months();
    int days = day == null ? 1 << 1 : day.matching(31);
    for (int y = until >= Days.of(high, 12, 31) ? high : Days.year(until); y >= low; y--) {
      if (matchesYear(y)) {
        long start = lastStart(y, months, days, until);
        if (start != Days.PAST) {
          return start;
        }
      }
    }
    return Days.PAST;
  }

  private long lastStart(int y, int months, int days, long until) {
    if (month == null || grouping() != 0) {
      long start = month == null ? Days.of(y, 1, 1) : Grouping.first(y, grouping());
      return start <= until ? start : Days.PAST;
    }
    for (int m = 12; m >= 1; m--) {
      if ((months >> m & 1) != 0 && Days.of(y, m, 1) <= until) {
        for (int d = Days.lengthOfMonth(y, m); d >= 1; d--) {
          if ((days >> d & 1) != 0 && Days.of(y, m, d) <= until) {
            return Days.of(y, m, d);
          }
        }
      }
    }
    return Days.PAST;
  }

  /** The months, as bits, that some unit is in. Only for a date with a month. */
  int possibleMonths() {
    int possible = 0;
    int days = day == null ? 1 << 1 : day.matching(31);
    for (int m = 1; m <= 12; m++) {
      if ((months() >> m & 1) != 0 && Integer.numberOfTrailingZeros(days) <= longest(m)) {
        possible |= 1 << m;
      }
    }
    return possible;
  }

  /** The days of the month, as bits, that some unit is on. Only for a date with a day. */
  int possibleDays() {
    int longest = 0;
    for (int m = 1; m <= 12; m++) {
      longest = (months() >> m & 1) != 0 ? Math.max(longest, longest(m)) : longest;
    }
    return day == null ? 0 : day.matching(longest);
  }

  private int longest(int m) {
    return Days.lengthOfMonth(year.isComplete() ? signedYear() : 2000, m);
  }

  /** The last day of the unit that begins on a day. */
  long unitEnd(long start) {
    int y = Days.year(start);
    if (month == null) {
      return Days.of(y, 12, 31);
    }
    if (grouping() != 0) {
      return Grouping.last(y, grouping());
    }
    return day == null ? Days.lastOfMonth(y, Days.month(start)) : start;
  }

  /** The first day of the unit that holds a day; {@code FUTURE} if none does. */
  long unitStart(long day) {
    if (!Days.isLocalDate(day)) {
      return Days.FUTURE;
    }
    int y = Days.year(day);
    if (grouping() != 0) {
      for (int candidate = y; candidate >= y - 1; candidate--) {
        long start = Grouping.first(candidate, grouping());
        if (matchesYear(candidate) && start <= day && day <= unitEnd(start)) {
          return start;
        }
      }
      return Days.FUTURE;
    }
    int m = Days.month(day);
    if (!matchesYear(y) || (month != null && !month.matches(m))) {
      return Days.FUTURE;
    }
    if (this.day != null) {
      return this.day.matches(Days.dayOfMonth(day)) ? day : Days.FUTURE;
    }
    return Days.of(y, month == null ? 1 : m, 1);
  }

  /** Whether some unit holds the day. */
  boolean holds(long day) {
    return unitStart(day) != Days.FUTURE;
  }

  /** The first day on or after a day that some unit holds; {@code FUTURE} if there is none. */
  long nextHeld(long day) {
    return holds(day) ? day : nextStart(day);
  }

  /** The last day on or before a day that some unit holds; {@code PAST} if there is none. */
  long lastHeld(long day) {
    long start = holds(day) ? Days.PAST : lastStart(day);
    return holds(day) ? day : start == Days.PAST ? start : unitEnd(start);
  }

  /** Whether some unit holds a day of the stretch. */
  boolean holdsAny(long first, long last) {
    return nextHeld(first) <= last;
  }
}
