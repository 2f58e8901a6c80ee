package org.usiraq.timeline.mapping;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.validate.FindingCode;

/**
 * Makes a date of two days and a code that says how precisely they are known. What is written as a
 * day but known as a month becomes that month: a date is never more precise than the evidence.
 */
final class DateCells {
  private final Plan plan;
  private final Map<String, DateUnit> codes = new HashMap<>();

  DateCells(Plan plan) {
    this.plan = plan;
    plan.dateCodes().forEach(code -> codes.put(code.code(), code.unit()));
  }

  /** The date, or empty where there is none that can be read, which has been told. */
  Optional<Edtf> read(Row row) {
    Optional<String> start = row.find(plan.dateStart());
    if (start.isEmpty()) {
      row.tell(FindingCode.MISSING_FIELD, plan.dateStart(), "", "expected a date, found none");
      return Optional.empty();
    }
    Optional<LocalDate> first = day(row, plan.dateStart(), start.get());
    Optional<DateUnit> unit = unit(row);
    if (first.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> end = row.find(plan.dateEnd());
    LocalDate last = first.get();
    if (end.isPresent()) {
      Optional<LocalDate> read = day(row, plan.dateEnd().orElseThrow(), end.get());
      if (read.isEmpty()) {
        return Optional.empty();
      }
      last = read.get();
      if (last.isBefore(first.get())) {
        row.tell(
            FindingCode.IMPOSSIBLE_RECORD,
            plan.dateEnd().orElseThrow(),
            end.get(),
            "expected " + first.get() + " or later, found " + last);
        return Optional.empty();
      }
    }
    if (last.isBefore(plan.metadata().coverageEarliest())
        || first.get().isAfter(plan.metadata().coverageLatest())) {
      row.tell(
          FindingCode.OUTSIDE_COVERAGE,
          plan.dateStart(),
          start.get(),
          "expected a date that meets "
              + plan.metadata().coverageEarliest()
              + " to "
              + plan.metadata().coverageLatest()
              + ", the mapping's coverage, found "
              + first.get());
      return Optional.empty();
    }
    return Optional.of(date(first.get(), last, unit.get()));
  }

  private Optional<DateUnit> unit(Row row) {
    if (plan.dateCode().isEmpty()) {
      return Optional.of(DateUnit.DAY);
    }
    String column = plan.dateCode().get();
    String code = row.find(column).orElse("");
    DateUnit unit = codes.get(code);
    if (unit == null) {
      row.tell(
          FindingCode.UNKNOWN_VALUE,
          column,
          code,
          "expected one of "
              + String.join(", ", plan.dateCodes().stream().map(Parts.DateCode::code).toList())
              + ", found '"
              + code
              + "'");
    }
    return Optional.ofNullable(unit);
  }

  private Optional<LocalDate> day(Row row, String column, String text) {
    DateTimeFormatter fitting = DateTimeFormatter.ISO_LOCAL_DATE;
    for (DateTimeFormatter format : plan.dateFormats()) {
      ParsePosition end = new ParsePosition(0);
      if (format.parseUnresolved(text, end) != null && end.getIndex() == text.length()) {
        fitting = format;
      }
    }
    try {
      return Optional.of(LocalDate.parse(text, fitting));
    } catch (DateTimeParseException e) {
      row.tell(
          FindingCode.BAD_DATE,
          column,
          text,
          "expected a day such as 2003-03-20 or as the mapping says, found '" + text + "'");
      return Optional.empty();
    }
  }

  /** Days that differ: one of them where the date is vague, all of them where it is exact. */
  static Edtf date(LocalDate first, LocalDate last, DateUnit unit) {
    boolean one = first.equals(last);
    return switch (unit) {
      case DAY -> one ? Edtf.of(first) : Edtf.of(first, last);
      case WEEK -> one ? Edtf.parse(first + "~") : within(first, last);
      case MONTH -> one ? Edtf.of(YearMonth.from(first)) : within(first, last);
      case YEAR -> one ? Edtf.of(Year.from(first)) : within(first, last);
    };
  }

  /** One day of a range: a month or year where the range is just that. */
  private static Edtf within(LocalDate first, LocalDate last) {
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return Edtf.of(Year.from(first));
    }
    if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
      return Edtf.of(YearMonth.from(first));
    }
    return Edtf.parse("[" + first + ".." + last + "]");
  }
}
