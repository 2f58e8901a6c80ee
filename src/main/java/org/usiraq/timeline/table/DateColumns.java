package org.usiraq.timeline.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.usiraq.timeline.edtf.DateKind;
import org.usiraq.timeline.edtf.DatePrecision;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Vocabulary;

/** The column {@code date} and the columns that follow from it, the same in every dated table. */
final class DateColumns {

  /** A word of the date floor, explained. */
  private record Word(String name, String label, String meaning) implements Vocabulary {}

  private static final Scalar<DateKind> KIND =
      words(
          "date kind",
          DateKind.values(),
          List.of(
              new Word("POINT", "Point", "One moment, known as precisely as the date says."),
              new Word("SPAN", "Span", "A period from its first to its last day."),
              new Word("SET", "Set", "All of several dates.")));

  private static final Scalar<DatePrecision> PRECISION =
      words(
          "date precision",
          DatePrecision.values(),
          List.of(
              new Word("DAY", "Day", "Known to the day."),
              new Word("MONTH", "Month", "Known to the month."),
              new Word("SEASON", "Season", "Known to the season or another part of a year."),
              new Word("YEAR", "Year", "Known to the year."),
              new Word("DECADE", "Decade", "Known to the decade."),
              new Word("CENTURY", "Century", "Known to the century."),
              new Word("INTERVAL", "Interval", "A span with a first and a last date."),
              new Word("SET", "Set", "One of several dates, or all of them.")));

  /** What the others follow from. */
  private static final String DATE = "date";

  private static final String DATE_MEANING = "in EDTF, exactly as precise as the evidence";

  private DateColumns() {}

  private static <E extends Enum<E>> Scalar<E> words(String name, E[] values, List<Word> words) {
    return Scalar.words(
        name, value -> value.name().toLowerCase(Locale.ROOT), Arrays.asList(values), words);
  }

  /** Declares the date columns of a record that always has a date. */
  static <T> Column<T, Edtf> required(
      Struct.Builder<T> columns, Function<T, Edtf> date, String when) {
    Column<T, Edtf> column =
        columns.required("date", Scalar.EDTF, date, when + ", " + DATE_MEANING + ".");
    bounds(columns, record -> Optional.of(date.apply(record)));
    columns.derived("date_kind", KIND, record -> date.apply(record).kind(), DATE, KIND_MEANING);
    columns.derived(
        "date_precision",
        PRECISION,
        record -> date.apply(record).precision(),
        DATE,
        PRECISION_MEANING);
    columns.derived(
        "date_approximate",
        Scalar.BOOLEAN,
        r -> date.apply(r).isApproximate(),
        DATE,
        ABOUT_MEANING);
    columns.derived(
        "date_uncertain", Scalar.BOOLEAN, r -> date.apply(r).isUncertain(), DATE, DOUBT_MEANING);
    return column;
  }

  /** Declares the date columns of a record that may have no date. */
  static <T> Column<T, Edtf> nullable(
      Struct.Builder<T> columns, Function<T, Optional<Edtf>> date, String when) {
    Column<T, Edtf> column =
        columns.nullable(
            "date",
            Scalar.EDTF,
            date,
            when + ", " + DATE_MEANING + "; null where it is not known.");
    bounds(columns, date);
    columns.derivedNullable(
        "date_kind", KIND, r -> date.apply(r).map(Edtf::kind), DATE, orNull(KIND_MEANING));
    columns.derivedNullable(
        "date_precision",
        PRECISION,
        r -> date.apply(r).map(Edtf::precision),
        DATE,
        orNull(PRECISION_MEANING));
    columns.derivedNullable(
        "date_approximate",
        Scalar.BOOLEAN,
        r -> date.apply(r).map(Edtf::isApproximate),
        DATE,
        orNull(ABOUT_MEANING));
    columns.derivedNullable(
        "date_uncertain",
        Scalar.BOOLEAN,
        r -> date.apply(r).map(Edtf::isUncertain),
        DATE,
        orNull(DOUBT_MEANING));
    return column;
  }

  private static final String KIND_MEANING =
      "Whether the date is a moment, a span, or a set of dates.";
  private static final String PRECISION_MEANING = "How precisely the date is known.";
  private static final String ABOUT_MEANING =
      "Whether any part of the date is marked as approximate; the bounds ignore it.";
  private static final String DOUBT_MEANING =
      "Whether any part of the date is marked as uncertain; the bounds ignore it.";

  /** The meaning of a column that is null where there is no date. */
  private static String orNull(String meaning) {
    return meaning.substring(0, meaning.length() - 1) + "; null where there is no date.";
  }

  private static <T> void bounds(Struct.Builder<T> columns, Function<T, Optional<Edtf>> date) {
    Function<T, Optional<LocalDate>> earliest = r -> held(date.apply(r).flatMap(Edtf::earliest));
    Function<T, Optional<LocalDate>> latest = r -> held(date.apply(r).flatMap(Edtf::latest));
    columns.derivedNullable(
        "date_earliest",
        Scalar.DATE,
        earliest,
        DATE,
        "The first day that the date allows; null where it is open or unknown.");
    columns.derivedNullable(
        "date_latest",
        Scalar.DATE,
        latest,
        DATE,
        "The last day that the date allows; null where it is open or unknown.");
  }

  /** A column of days holds four digits of a year: of another year, which is an error, none. */
  private static Optional<LocalDate> held(Optional<LocalDate> bound) {
    return bound.isPresent() && !Scalar.isDay(bound.get()) ? Optional.empty() : bound;
  }
}
