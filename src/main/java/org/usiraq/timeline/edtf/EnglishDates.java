package org.usiraq.timeline.edtf;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Single dates in English. */
final class EnglishDates {
  /** By the number of the mark. */
  private static final String[] QUALIFIED = {
    "", " uncertain", " approximate", " uncertain and approximate"
  };

  private EnglishDates() {}

  /** The date with the preposition it needs to stand alone. */
  static String alone(Term term) {
    if (term instanceof DateTime time) {
      String shift = time.shift();
      String zone = shift.isEmpty() ? "" : shift.equals("Z") ? " UTC" : " UTC" + shift;
      return day(time.day()) + weekday(time.day()) + " at " + time.time() + zone;
    }
    boolean isDay = term instanceof CalendarDate date && date.day() != null;
    if (isDay && term.marks() == 0 && !term.isVague()) {
      return bare(term) + weekday(term.extent().firstStart());
    }
    String preposition = !isDay ? "in " : term.isVague() ? "on " : "";
    int mark = wholeMark(term);
    return (mark & Marks.APPROXIMATE) != 0
        ? name(term)
        : (mark == 0 ? "" : "possibly ") + preposition + (mark == 0 ? name(term) : bare(term));
  }

  private static String weekday(long day) {
    LocalDate date = Days.toLocalDate(day);
    DayOfWeek weekday = date.getDayOfWeek();
    return " ("
        + weekday.name().charAt(0)
        + weekday.name().substring(1).toLowerCase(Locale.ROOT)
        + ")";
  }

  /** The date alone, as it stands between others, which no date-time does. */
  static String name(Term term) {
    int mark = wholeMark(term);
    if (mark == 0) {
      return bare(term) + qualifiedParts(term);
    }
    return ((mark & Marks.UNCERTAIN) != 0 ? "possibly " : "")
        + ((mark & Marks.APPROXIMATE) != 0 ? "about " : "")
        + bare(term);
  }

  /** The date without its qualification. */
  private static String bare(Term term) {
    return term instanceof CalendarDate date ? calendarDate(date) : scaledYear((ScaledYear) term);
  }

  /** The qualification of the date as a whole; 0 when there is none, or only of parts. */
  private static int wholeMark(Term term) {
    int marks = term.marks();
    return Marks.level(marks, components(term)) == 1 ? Marks.at(marks, 0) : 0;
  }

  /** The first of two dates without the month and year it shares with the second. */
  static String shortened(Term first, Term second) {
    if (first instanceof CalendarDate a
        && second instanceof CalendarDate b
        && a.marks() == 0
        && b.marks() == 0
        && a.month() != null
        && a.grouping() == 0
        && a.signedYear() == b.signedYear()) {
      String month = Days.monthName(a.month().value());
      return a.day() == null
          ? month
          : a.month().equals(b.month())
              ? String.valueOf(a.day().value())
              : a.day().value() + " " + month;
    }
    return name(first);
  }

  private static String qualifiedParts(Term term) {
    boolean season = term instanceof CalendarDate date && date.grouping() != 0;
    String[] components = {"year", season ? "part of the year" : "month", "day"};
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < components.length; i++) {
      int mark = Marks.at(term.marks(), i);
      if (mark != 0) {
        parts.add(components[i] + QUALIFIED[mark]);
      }
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private static int components(Term term) {
    return term instanceof CalendarDate date && date.month() != null
        ? date.day() == null ? 2 : 3
        : 1;
  }

  private static String day(long day) {
    return Days.dayOfMonth(day)
        + " "
        + Days.monthName(Days.month(day))
        + " "
        + year(Days.year(day));
  }

  /** Years before 1000 say which era they belong to, for they could be read as days or hours. */
  private static String year(long year) {
    return year <= 0 ? 1 - year + " BC" : year < 1000 ? "AD " + year : String.valueOf(year);
  }

  private static String calendarDate(CalendarDate date) {
    boolean yearKnown = date.year().isComplete();
    String year = yearKnown ? year(date.signedYear()) : vagueYear(date);
    if (date.month() == null) {
      return year;
    }
    int grouping = date.grouping();
    if (grouping != 0) {
      String next = yearKnown ? year(date.signedYear() + 1) : "the next";
      return Grouping.english(grouping, year, next);
    }
    Digits month = date.month();
    String of = yearKnown ? " " : " of ";
    if (date.day() == null) {
      return (month.isBlank() ? "some month of " : listed(date.possibleMonths(), true) + of) + year;
    }
    String day = dayName(date.day(), date.possibleDays());
    if (month.isBlank()) {
      return day + (date.day().isBlank() ? " of " : " of some month of ") + year;
    }
    String between = date.day().isComplete() ? " " : date.day().isBlank() ? " in " : " of ";
    String bareDay = date.day().isComplete() ? String.valueOf(date.day().value()) : day;
    return bareDay + between + listed(date.possibleMonths(), true) + of + year;
  }

  private static String dayName(Digits day, int possible) {
    return day.isBlank() ? "some day" : "the " + listed(possible, false);
  }

  /** Months or days one of which is meant. */
  private static String listed(int bits, boolean months) {
    int first = Integer.numberOfTrailingZeros(bits);
    int last = 31 - Integer.numberOfLeadingZeros(bits);
    if (last - first >= 3 && Integer.bitCount(bits) == last - first + 1) {
      return listName(first, months) + " to " + listName(last, months);
    }
    StringBuilder out = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if ((bits >> i & 1) != 0) {
        out.append(i == first ? "" : i == last ? " or " : ", ").append(listName(i, months));
      }
    }
    return out.toString();
  }

  private static String listName(int number, boolean months) {
    if (months) {
      return Days.monthName(number);
    }
    int ones = number / 10 == 1 ? 0 : number % 10;
    return number + (ones == 1 ? "st" : ones == 2 ? "nd" : ones == 3 ? "rd" : "th");
  }

  private static String vagueYear(CalendarDate date) {
    Digits year = date.year();
    if (year.isBlank() && !date.negative()) {
      return "some year";
    }
    if (!year.isCompleteOnLeft()) {
      return "some year written " + (date.negative() ? "-" : "") + year;
    }
    if (!date.negative() && year.completeOnLeft() == 3 && year.value() >= 1000) {
      return "the " + year.value() + "s";
    }
    long low = date.negative() ? -year.max() : year.value();
    long high = date.negative() ? -Math.max(1, year.value()) : year.max();
    return "some year from " + year(low) + " to " + year(high);
  }

  private static String scaledYear(ScaledYear year) {
    if (!year.isLocal()) {
      String digits = (year.negative() ? "-" : "") + year.digits();
      String power = year.exponent().isEmpty() ? "" : " times 10 to the power " + year.exponent();
      String precise =
          year.significant().isEmpty() ? "" : ", to " + year.significant() + " significant digits";
      return "the year " + digits + power + precise;
    }
    long value = year.negative() ? -year.magnitude() : year.magnitude();
    if (!year.isVague()) {
      return year.lettered() ? "the year " + year(value) : year(value);
    }
    Extent extent = year.extent();
    return "some year from "
        + year(Days.year(extent.firstStart()))
        + " to "
        + year(Days.year(extent.lastEnd()))
        + ", estimated as "
        + year(value);
  }
}
