package org.usiraq.timeline.edtf;

import org.jspecify.annotations.Nullable;

/**
 * Reads plain days, months and years, which are nearly all there is, without taking them apart into
 * objects. A plain date is a number as in {@link Days} with month or day 0 where there is none.
 */
final class PlainDates {
  /** What {@link #read} gives for anything but a plain date; those are never negative. */
  private static final long NONE = -1;

  /** The length of the longest plain value: an interval of two days. */
  private static final int LONGEST = 21;

  private PlainDates() {}

  /** The plain date or interval, or null when the text is anything else. */
  static @Nullable Edtf parse(CharSequence text) {
    int length = text.length();
    if (length > 10) {
      return length <= LONGEST ? interval(text, length) : null;
    }
    long date = read(text, 0, length);
    return date == NONE
        ? null
        : new Edtf(text.toString(), first(date), last(date), facts(date), null);
  }

  private static @Nullable Edtf interval(CharSequence text, int length) {
    int slash = 4;
    while (slash < 10 && text.charAt(slash) != '/') {
      slash += 3;
    }
    if (text.charAt(slash) != '/') {
      return null;
    }
    long start = read(text, 0, slash);
    long end = read(text, slash + 1, length);
    if (start == NONE || end == NONE || first(start) > last(end)) {
      return null;
    }
    return new Edtf(text.toString(), first(start), last(end), Facts.INTERVAL, null);
  }

  /** The plain date between two indexes, or {@link #NONE}. */
  private static long read(CharSequence text, int from, int to) {
    int length = to - from;
    if (length != 10 && length != 7 && length != 4) {
      return NONE;
    }
    int year = two(text, from) * 100 + two(text, from + 2);
    if (year < 0) {
      return NONE;
    }
    if (length == 4) {
      return Days.of(year, 0, 0);
    }
    int month = text.charAt(from + 4) == '-' ? two(text, from + 5) : -1;
    if (month < 1 || month > 12) {
      return NONE;
    }
    if (length == 7) {
      return Days.of(year, month, 0);
    }
    int day = text.charAt(from + 7) == '-' ? two(text, from + 8) : -1;
    return day < 1 || (day > 28 && day > Days.lengthOfMonth(year, month))
        ? NONE
        : Days.of(year, month, day);
  }

  /** A number of two digits, or one so negative that no sum with it is a year. */
  private static int two(CharSequence text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10_000 : tens * 10 + ones;
  }

  private static Facts facts(long plain) {
    return Days.dayOfMonth(plain) != 0
        ? Facts.DAY
        : Days.month(plain) != 0 ? Facts.MONTH : Facts.YEAR;
  }

  private static long first(long plain) {
    int month = Days.month(plain);
    return Days.dayOfMonth(plain) != 0 ? plain : Days.of(Days.year(plain), Math.max(month, 1), 1);
  }

  private static long last(long plain) {
    int month = Days.month(plain);
    return Days.dayOfMonth(plain) != 0
        ? plain
        : Days.lastOfMonth(Days.year(plain), month == 0 ? 12 : month);
  }
}
