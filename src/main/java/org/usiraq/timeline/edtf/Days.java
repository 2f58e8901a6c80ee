package org.usiraq.timeline.edtf;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Locale;

/**
 * Days as single numbers: year, month and day side by side in a {@code long}. They compare as the
 * days do, cost no allocation, and need no arithmetic to make or to read.
 */
final class Days {
  /** Before every day: an open start. */
  static final long PAST = Long.MIN_VALUE;

  /** After every day: an open end. */
  static final long FUTURE = Long.MAX_VALUE;

  /** Before every day of {@code LocalDate}, yet a day. */
  static final long BELOW = of(Year.MIN_VALUE - 1L, 12, 31);

  /** After every day of {@code LocalDate}, yet a day. */
  static final long ABOVE = of(Year.MAX_VALUE + 1L, 1, 1);

  private Days() {}

  static long of(long year, int month, int day) {
    return (year << 9) + (month << 5) + day;
  }

  static long of(LocalDate day) {
    return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  static int year(long day) {
    return (int) (day >> 9);
  }

  static int month(long day) {
    return (int) (day >> 5) & 15;
  }

  static int dayOfMonth(long day) {
    return (int) day & 31;
  }

  static boolean isLocalDate(long day) {
    return day > BELOW && day < ABOVE;
  }

  static LocalDate toLocalDate(long day) {
    return LocalDate.of(year(day), month(day), dayOfMonth(day));
  }

  static long lastOfMonth(long year, int month) {
    return of(year, month, lengthOfMonth(year, month));
  }

  static int lengthOfMonth(long year, int month) {
    return month == 2 ? (isLeap(year) ? 29 : 28) : 30 + (month + (month >> 3) & 1);
  }

  /** As {@code Year.isLeap}, without the formatters that come with that class. */
  static boolean isLeap(long year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  /** The day after; the ends that are no days stay as they are. */
  static long next(long day) {
    return isLocalDate(day) && day < of(LocalDate.MAX) ? of(toLocalDate(day).plusDays(1)) : day;
  }

  static String monthName(int month) {
    String name = Month.of(month).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }
}
