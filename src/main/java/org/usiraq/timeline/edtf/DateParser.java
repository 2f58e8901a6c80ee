package org.usiraq.timeline.edtf;

/** Parses single dates, with and without a time of day. */
final class DateParser {
  private static final String YEAR = "a year of four digits";
  private static final String MONTH =
      "a month from 01 to 12 or a season or other grouping from 21 to 41";

  private final Cursor in;

  DateParser(Cursor in) {
    this.in = in;
  }

  /** A date or, outside intervals and sets, a date-time. */
  Term parse(boolean mayHaveTime) {
    int from = in.position();
    int marks = in.mark();
    Term date = in.peek() == 'Y' ? letteredYear(marks) : calendarDate(marks);
    if (in.peek() == 'T') {
      if (!mayHaveTime) {
        throw in.unexpected("a date without a time of day in an interval or set");
      }
      return dateTime(date, in.since(from));
    }
    return date;
  }

  private Term calendarDate(int markBefore) {
    int from = in.position();
    boolean negative = in.take('-');
    int digitsFrom = in.position();
    Digits year = in.pattern(4, negative ? YEAR : YEAR + ", or Y and a longer one");
    if (negative && year.max() == 0) {
      throw in.failure(from, "year 0000 without a sign");
    }
    if (year.isComplete() && in.peek() == 'S') {
      String digits = in.since(digitsFrom);
      return scaled(new ScaledYear(false, negative, digits, "", "", 0), markBefore);
    }
    if (in.atDigit() || in.peek() == 'X') {
      throw in.unexpected("'-' or the end of the date (only years that begin with Y are longer)");
    }
    int marks = Marks.withGroup(markBefore, 0, in.mark());
    if (!in.take('-')) {
      return new CalendarDate(negative, year, null, null, marks);
    }
    marks = Marks.withOwn(marks, 1, in.mark());
    Digits month = month();
    marks = Marks.withGroup(marks, 1, in.mark());
    if (Grouping.is(month.value()) || !in.take('-')) {
      return new CalendarDate(negative, year, month, null, marks);
    }
    marks = Marks.withOwn(marks, 2, in.mark());
    int dayFrom = in.position();
    Digits day = in.pattern(2, "a day of two digits");
    CalendarDate date = new CalendarDate(negative, year, month, day, marks);
    if (!date.exists()) {
      throw in.failure(dayFrom, expectedDay(date, month));
    }
    marks = Marks.withGroup(marks, 2, in.mark());
    return new CalendarDate(negative, year, month, day, marks);
  }

  private Digits month() {
    int from = in.position();
    Digits month = in.pattern(2, MONTH);
    boolean grouping = month.isComplete() && Grouping.is(month.value());
    if (!grouping && month.matching(12) == 0) {
      throw in.failure(from, MONTH);
    }
    return month;
  }

  private static String expectedDay(CalendarDate date, Digits month) {
    if (!month.isComplete()) {
      return "a day that a month " + month + " has";
    }
    String name = Days.monthName(month.value());
    if (month.value() != 2) {
      int last = Days.lengthOfMonth(2000, month.value());
      return "a day from 01 to " + last + " (" + name + " has " + last + " days)";
    }
    if (date.year().isComplete()) {
      int last = Days.lengthOfMonth(date.signedYear(), 2);
      String of = name + " " + (date.negative() ? "-" : "") + date.year();
      return "a day from 01 to " + last + " (" + of + " has " + last + " days)";
    }
    boolean leap = new CalendarDate(date.negative(), date.year(), month, twentyNinth(), 0).exists();
    return leap
        ? "a day from 01 to 29"
        : "a day from 01 to 28 (no year " + date.year() + " is a leap year)";
  }

  private static Digits twentyNinth() {
    return new Digits(2, 29, 0);
  }

  private Term letteredYear(int markBefore) {
    in.take('Y');
    int from = in.position();
    boolean negative = in.take('-');
    if (in.peek() == '0') {
      throw in.unexpected("a year without leading zeros");
    }
    String digits = in.digits("the digits of a year");
    String exponent = in.take('E') ? positive("a positive exponent") : "";
    if (exponent.isEmpty() && in.peek() == 'X') {
      throw in.unexpected("a digit (years that begin with Y have no unspecified digits)");
    }
    ScaledYear year = new ScaledYear(true, negative, digits, exponent, "", 0);
    if (year.length() <= 4) {
      throw in.failure(from, "a year of more than four digits after Y");
    }
    return scaled(year, markBefore);
  }

  private Term scaled(ScaledYear year, int markBefore) {
    String significant = "";
    if (in.take('S')) {
      int from = in.position();
      significant = positive("the number of significant digits");
      boolean tooMany =
          significant.length() > 18
              ? year.exponent().length() <= 18
              : Long.parseLong(significant) > year.length();
      if (tooMany) {
        throw in.failure(from, "at most " + year.length() + " significant digits");
      }
    }
    int marks = Marks.withGroup(markBefore, 0, in.mark());
    if (in.peek() == '-') {
      throw in.unexpected("the end of the date (such a year has no month)");
    }
    return new ScaledYear(
        year.lettered(), year.negative(), year.digits(), year.exponent(), significant, marks);
  }

  private String positive(String expected) {
    if (in.peek() == '0') {
      throw in.unexpected(expected + ", without leading zeros");
    }
    return in.digits(expected);
  }

  private Term dateTime(Term term, String text) {
    if (!(term instanceof CalendarDate date)
        || date.day() == null
        || date.isVague()
        || date.marks() != 0) {
      throw in.unexpected("the end (only a complete, unqualified day has a time of day)");
    }
    in.take('T');
    int from = in.position();
    int hour = in.twoDigits(23, "an hour");
    in.expect(':', "':' and the minute");
    int minute = in.twoDigits(59, "a minute");
    in.expect(':', "':' and the second");
    int second = in.twoDigits(60, "a second");
    String time = in.since(from);
    String shift = shift();
    if (second == 60 && !mayBeLeapSecond(hour, minute, shift)) {
      throw in.failure(from + 6, "a second from 00 to 59 (60 only at 23:59:60 UTC)");
    }
    return new DateTime(date.extent().firstStart(), text, time, shift);
  }

  /** Leap seconds come at 23:59:60 UTC; without a shift that can be any hour's last minute. */
  private static boolean mayBeLeapSecond(int hour, int minute, String shift) {
    if (shift.isEmpty()) {
      return minute == 59;
    }
    int utc = hour * 60 + minute;
    if (!shift.equals("Z")) {
      int behind = Integer.parseInt(shift, 1, 3, 10) * 60;
      behind += shift.length() > 3 ? Integer.parseInt(shift, 4, 6, 10) : 0;
      utc += shift.charAt(0) == '-' ? behind : -behind;
    }
    return Math.floorMod(utc, 24 * 60) == 24 * 60 - 1;
  }

  /** The shift in its canonical form: no minutes where they are 00, and {@code Z} for none. */
  private String shift() {
    if (in.take('Z')) {
      return "Z";
    }
    int from = in.position();
    boolean behind = in.take('-');
    if (!behind && !in.take('+')) {
      return "";
    }
    int hours = in.twoDigits(23, "a time shift's hours");
    int hoursEnd = in.position();
    int minutes = in.take(':') ? in.twoDigits(59, "a time shift's minutes") : 0;
    if (hours == 0 && minutes == 0) {
      if (behind) {
        throw in.failure(from, "Z or +00 (there is no negative time shift of zero)");
      }
      return "Z";
    }
    String shift = in.since(from);
    return minutes == 0 ? shift.substring(0, hoursEnd - from) : shift;
  }
}
