package org.usiraq.timeline.edtf;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A date, interval or set of dates, exactly as precise as the evidence: an Extended Date/Time
 * Format value (ISO 8601-2:2019 in the profile of the Library of Congress, levels 0 to 2).
 *
 * <pre>{@code
 * Edtf date = Edtf.parse("2006-02/2008");
 * date.earliest();                               // 2006-02-01
 * date.latest();                                 // 2008-12-31
 * date.contains(LocalDate.of(2007, 1, 15));      // CERTAIN
 * date.contains(LocalDate.of(2008, 1, 15));      // POSSIBLE: it ended some day of 2008
 * date.toEnglish();                              // from February 2006 to 2008
 * }</pre>
 *
 * <p>Days are those of the proleptic Gregorian calendar, with a year 0; the day of a date-time is
 * the one written, whatever its time shift. Seasons have the months of the meteorological seasons,
 * northern ones where no hemisphere is named, and winter begins in December of its year. Bounds and
 * the answers of {@link #contains(LocalDate)} and its like ignore the qualifications {@code ? ~ %},
 * except that a value with any of them is never answered with {@link Certainty#CERTAIN}.
 *
 * <p>Values are immutable, safe for use by several threads, and equal when their canonical forms
 * are.
 */
public final class Edtf implements Comparable<Edtf> {
  private final String text;
  private final long first;
  private final long last;

  private final Facts facts;

  /** The parts, but for plain dates and intervals of them, which are taken apart when asked. */
  private final @Nullable Expression parts;

  Edtf(String text, long first, long last, Facts facts, @Nullable Expression parts) {
    this.text = text;
    this.first = first;
    this.last = last;
    this.facts = facts;
    this.parts = parts;
  }

  /**
   * A day.
   *
   * @param day a day of the years −9999 to 9999
   * @return the day
   * @throws IllegalArgumentException for other years: EDTF has no days in them
   */
  public static Edtf of(LocalDate day) {
    return parse(written(day.getYear(), day.toString()));
  }

  /**
   * A month.
   *
   * @param month a month of the years −9999 to 9999
   * @return the month
   * @throws IllegalArgumentException for other years: EDTF has no months in them
   */
  public static Edtf of(YearMonth month) {
    return parse(written(month.getYear(), month.toString()));
  }

  /**
   * A year.
   *
   * @param year any year
   * @return the year, written with {@code Y} when it has more than four digits
   */
  public static Edtf of(Year year) {
    int value = year.getValue();
    String january = year.atMonth(1).toString();
    return parse(isLong(value) ? "Y" + value : january.substring(0, january.length() - 3));
  }

  /**
   * A stretch of days.
   *
   * @param first the first day, of the years −9999 to 9999
   * @param last the last day, the same or a later one
   * @return the interval
   * @throws IllegalArgumentException when the last day is before the first, or for other years
   */
  public static Edtf of(LocalDate first, LocalDate last) {
    return parse(of(first) + "/" + of(last));
  }

  /**
   * Reads an EDTF value of any level. The text need not be in canonical form.
   *
   * @param text the whole value, without spaces around it
   * @return the value
   * @throws EdtfParseException when the text is not EDTF, or names days that do not exist or an
   *     interval that ends before it begins
   */
  public static Edtf parse(CharSequence text) {
    Edtf plain = PlainDates.parse(text);
    if (plain != null) {
      return plain;
    }
    String given = text.toString();
    return of(EdtfParser.parse(given), given);
  }

  private static Edtf of(Expression value, String given) {
    StringBuilder canonical = new StringBuilder(Math.min(given.length(), 64));
    value.appendTo(canonical);
    String text = given.contentEquals(canonical) ? given : canonical.toString();
    long first = Days.FUTURE;
    long last = Days.PAST;
    for (Extent extent : value.extents()) {
      first = Math.min(first, extent.firstStart());
      last = Math.max(last, extent.lastEnd());
    }
    return new Edtf(text, first, last, Facts.of(value, first, last), value);
  }

  private static String written(int year, String text) {
    if (isLong(year)) {
      throw new IllegalArgumentException(
          "expected a year from -9999 to 9999 for a date with a month, found " + year);
    }
    return text;
  }

  private static boolean isLong(int year) {
    return year < -9999 || year > 9999;
  }

  /**
   * The first day on which it can have been.
   *
   * @return the day, itself included; empty unless {@link #earliestBound()} is {@code KNOWN}
   */
  public Optional<LocalDate> earliest() {
    return earliestBound() == EdtfBound.KNOWN
        ? Optional.of(Days.toLocalDate(first))
        : Optional.empty();
  }

  /**
   * The last day on which it can have been.
   *
   * @return the day, itself included; empty unless {@link #latestBound()} is {@code KNOWN}
   */
  public Optional<LocalDate> latest() {
    return latestBound() == EdtfBound.KNOWN
        ? Optional.of(Days.toLocalDate(last))
        : Optional.empty();
  }

  /**
   * What is known of the first day.
   *
   * @return {@code KNOWN}, or why {@link #earliest()} is empty
   */
  public EdtfBound earliestBound() {
    return facts.start();
  }

  /**
   * What is known of the last day.
   *
   * @return {@code KNOWN}, or why {@link #latest()} is empty
   */
  public EdtfBound latestBound() {
    return facts.end();
  }

  /**
   * How precise it is: the smallest calendar unit sure to hold it, or interval, or set.
   *
   * @return the precision
   */
  public DatePrecision precision() {
    return facts.precision();
  }

  /**
   * Whether it is one date, a stretch of time, or several dates at once.
   *
   * @return the kind
   */
  public DateKind kind() {
    return facts.kind();
  }

  /**
   * The lowest level of EDTF that has this value, however it was written.
   *
   * @return 0, 1 or 2
   */
  public int level() {
    return facts.level();
  }

  /**
   * Whether any part is approximate, marked {@code ~} or {@code %}.
   *
   * @return true if so
   */
  public boolean isApproximate() {
    return (facts.marks() & Marks.APPROXIMATE) != 0;
  }

  /**
   * Whether any part is uncertain, marked {@code ?} or {@code %}.
   *
   * @return true if so
   */
  public boolean isUncertain() {
    return (facts.marks() & Marks.UNCERTAIN) != 0;
  }

  /**
   * The components of its dates that are approximate. Ask each of {@link #dates()} to tell the
   * dates of an interval or set apart.
   *
   * @return the components, in the order of {@link EdtfPart}; unmodifiable
   */
  public Set<EdtfPart> approximateParts() {
    return marked(Marks.APPROXIMATE);
  }

  /**
   * The components of its dates that are uncertain. Ask each of {@link #dates()} to tell the dates
   * of an interval or set apart.
   *
   * @return the components, in the order of {@link EdtfPart}; unmodifiable
   */
  public Set<EdtfPart> uncertainParts() {
    return marked(Marks.UNCERTAIN);
  }

  private Set<EdtfPart> marked(int mark) {
    int marks = 0;
    if (parts != null) {
      for (Term term : parts.terms()) {
        marks |= term.marks();
      }
    }
    return Marks.parts(marks, mark);
  }

  /**
   * The dates it names, as written: the date itself; an interval's start and end, those that are
   * dates; a set's members and the ends of its ranges.
   *
   * @return the dates in the order they are written in; unmodifiable, never empty
   */
  public List<Edtf> dates() {
    List<Edtf> dates = new ArrayList<>();
    for (Term term : expression().terms()) {
      dates.add(of(term, ""));
    }
    return List.copyOf(dates);
  }

  /**
   * Whether a day is within this. A date holds every day of the year, season, month or day it
   * names; one with unspecified digits holds one such unit, nobody knows which. An interval begins
   * on some day of its start and ends on some day of its end; an open end never comes, an unknown
   * one may come at any time. Of a {@code []} set one member is meant, of a {@code {}} set all are.
   *
   * @param day the day
   * @return {@code IMPOSSIBLE} for every day outside the bounds; never {@code CERTAIN} when any
   *     part is uncertain or approximate
   */
  public Certainty contains(LocalDate day) {
    long number = Days.of(day);
    if (number < first || number > last) {
      return Certainty.IMPOSSIBLE;
    }
    if (parts == null && kind() == DateKind.POINT) {
      return Certainty.CERTAIN;
    }
    return qualified(Relations.contains(expression(), number), this);
  }

  /**
   * Whether every day of another value is within this, read as {@link #contains(LocalDate)} says.
   * Each of the two is read by itself, so that what is vague does not certainly contain itself.
   *
   * @param other the other value
   * @return {@code POSSIBLE} where it is so in some readings only, or not shown to be so in none
   */
  public Certainty contains(Edtf other) {
    if (parts == null && other.parts == null && isPoint() && other.isPoint()) {
      return first <= other.first && other.last <= last ? Certainty.CERTAIN : Certainty.IMPOSSIBLE;
    }
    return qualified(Relations.contains(expression(), other.expression()), other);
  }

  /**
   * Whether some day is within both values, read as {@link #contains(LocalDate)} says. Symmetric.
   *
   * @param other the other value
   * @return {@code POSSIBLE} where it is so in some readings only, or not shown to be so in none
   */
  public Certainty overlaps(Edtf other) {
    if (first > other.last || other.first > last) {
      return Certainty.IMPOSSIBLE;
    }
    if (parts == null && other.parts == null && isPoint() && other.isPoint()) {
      return Certainty.CERTAIN;
    }
    return qualified(Relations.overlaps(expression(), other.expression()), other);
  }

  private boolean isPoint() {
    return kind() == DateKind.POINT;
  }

  private Certainty qualified(Certainty answer, Edtf other) {
    int marks = facts.marks() | other.facts.marks();
    return answer == Certainty.CERTAIN && marks != 0 ? Certainty.POSSIBLE : answer;
  }

  private Expression expression() {
    return parts != null ? parts : EdtfParser.parse(text);
  }

  /**
   * Timeline order: by the earliest day (the latest where there is none), then by the latest day
   * (none after all), then by canonical form. Values with neither day come last. Consistent with
   * equals.
   *
   * @param other the other value
   * @return negative, zero or positive as this is before, equal to, or after the other
   */
  @Override
  public int compareTo(Edtf other) {
    int order = Long.compare(orderStart(), other.orderStart());
    if (order == 0) {
      order = Long.compare(orderEnd(), other.orderEnd());
    }
    return order != 0 ? order : text.compareTo(other.text);
  }

  private long orderStart() {
    return earliestBound() == EdtfBound.KNOWN ? first : orderEnd();
  }

  private long orderEnd() {
    return latestBound() == EdtfBound.KNOWN ? last : Days.FUTURE;
  }

  /**
   * The value in English, as it would follow a verb: {@code 20 March 2003 (Thursday)}, {@code in
   * June 2004}, {@code from February 2006 to 2008}. Years before 1 are counted as BC. No
   * spreadsheet takes the text for a date or a number.
   *
   * @return the English text
   */
  public String toEnglish() {
    return English.of(expression());
  }

  /** Two values are equal when their canonical forms are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Edtf edtf && text.equals(edtf.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The canonical form: the text as it was parsed, but with qualifications as short as they can be
   * said and time shifts without needless minutes.
   *
   * @return EDTF text that parses to an equal value
   */
  @Override
  public String toString() {
    return text;
  }
}
