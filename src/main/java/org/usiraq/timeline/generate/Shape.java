package org.usiraq.timeline.generate;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The shapes of dates, in the order in which they stand in a timeline where they begin on one day:
 * none ends before the one above it.
 */
enum Shape {
  POINT(1, false),
  UNTIL(1, false),
  WITHIN(1, false),
  MONTH(2, false),
  MONTH_ABOUT(2, false),
  YEAR(3, false),
  DAY_TO_DAY(1, true),
  MONTH_TO_DAY(2, true),
  YEAR_TO_DAY(3, true),
  DAY_TO_MONTH(1, true),
  MONTH_TO_MONTH(2, true),
  YEAR_TO_MONTH(3, true),
  DAY_TO_YEAR(1, true),
  YEAR_TO_YEAR(3, true),
  SINCE_DAY(1, false),
  SINCE_MONTH(2, false);

  /** The longest of {@link #WITHIN}, in days. */
  static final int DAYS_WITHIN = 9;

  private final int starts;
  private final boolean span;

  /**
   * @param starts 1 for one that begins on any day, 2 on firsts of months, 3 on firsts of years
   */
  Shape(int starts, boolean span) {
    this.starts = starts;
    this.span = span;
  }

  /** On how many days it can begin: 1 for any day, 2 for firsts of months, 3 of years. */
  int starts() {
    return starts;
  }

  /** Whether it has an end that is drawn. */
  boolean span() {
    return span;
  }

  /** The date in EDTF, from the day on which it begins to the day on or before which it ends. */
  String text(LocalDate day, LocalDate end) {
    return switch (this) {
      case POINT -> day.toString();
      case UNTIL -> "[.." + day + "]";
      case WITHIN -> "[" + day + ".." + end + "]";
      case MONTH -> month(day);
      case MONTH_ABOUT -> month(day) + "~";
      case YEAR -> year(day);
      case DAY_TO_DAY -> day + "/" + end;
      case MONTH_TO_DAY -> month(day) + "/" + end;
      case YEAR_TO_DAY -> year(day) + "/" + end;
      case DAY_TO_MONTH -> day + "/" + month(end);
      case MONTH_TO_MONTH -> month(day) + "/" + month(end);
      case YEAR_TO_MONTH -> year(day) + "/" + month(end);
      case DAY_TO_YEAR -> day + "/" + year(end);
      case YEAR_TO_YEAR -> year(day) + "/" + year(end);
      case SINCE_DAY -> day + "/";
      case SINCE_MONTH -> month(day) + "/";
    };
  }

  private static String month(LocalDate day) {
    return YearMonth.from(day).toString();
  }

  private static String year(LocalDate day) {
    return Integer.toString(day.getYear());
  }
}
