package org.usiraq.timeline.validate;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.edtf.EdtfBound;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.ScalarKind;

/** The rules that a single value must keep, whatever record it is in. Any thread may ask. */
public final class CellCheck {
  private static final int MAX_WORDS = 8;
  private static final String WORDING = "wording";

  /** What is wrong with a value. */
  record Fault(FindingCode code, String message) {}

  private CellCheck() {}

  /**
   * Returns whether there is nothing to tell of a value that its type can represent.
   *
   * @param column its column
   * @param value the value
   * @return whether no finding would be made of it
   */
  public static boolean isClean(Column<?, ?> column, Object value) {
    if (column.type() instanceof Scalar<?> scalar && isFine(column, scalar, value)) {
      return true;
    }
    boolean[] clean = {true};
    check(column, value, fault -> clean[0] = false);
    return clean[0];
  }

  /**
   * Returns whether there is nothing to tell of a text for people, at a glance.
   *
   * @param column its column
   * @param text the text, of which is known that it is printable ASCII
   * @return whether no finding would be made of it; not always true where none would
   */
  public static boolean isCleanPrintable(Column<?, ?> column, String text) {
    return column.type() instanceof Scalar<?> scalar && isFinePrintable(column, scalar, text);
  }

  /** Whether nothing is wrong with a value, at a glance: some that are fine may not look it. */
  static boolean isFine(Column<?, ?> column, Scalar<?> scalar, Object value) {
    return switch (scalar.kind()) {
      case TEXT ->
          value instanceof String text && isFinePrintable(column, scalar, text) && isAscii(text);
      case EDTF -> value instanceof Edtf date && isInside(date) && !isSentinel(date);
      case DATE ->
          value instanceof LocalDate day
              && (column.derived() || Scalar.isDay(day) && !isSentinel(day));
      default -> true;
    };
  }

  /** Whether nothing is wrong with a text of printable ASCII, at a glance. */
  static boolean isFinePrintable(Column<?, ?> column, Scalar<?> scalar, String text) {
    return !text.isEmpty()
        && text.length() <= scalar.limit().orElse(Integer.MAX_VALUE)
        && isLetterOrDigit(text.charAt(0))
        && text.charAt(text.length() - 1) > ' '
        && !column.name().equals(WORDING);
  }

  private static boolean isLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** Tells everything that is wrong with a value that its type can represent. */
  static void check(Column<?, ?> column, Object value, Consumer<Fault> faults) {
    if (column.type() instanceof Scalar<?> scalar) {
      if (scalar.kind() == ScalarKind.TEXT && value instanceof String text) {
        text(column, scalar, text, faults);
      } else if (!isFine(column, scalar, value)) {
        faults.accept(badDate(value));
      }
    }
  }

  private static void text(
      Column<?, ?> column, Scalar<?> scalar, String text, Consumer<Fault> faults) {
    boolean before = isSpace(text.charAt(0));
    if (before || isSpace(text.charAt(text.length() - 1))) {
      faults.accept(
          new Fault(
              FindingCode.UNTRIMMED_TEXT,
              String.format(
                  Locale.ROOT,
                  "expected no space at the start or the end, found U+%04X at the %s",
                  (int) text.charAt(before ? 0 : text.length() - 1),
                  before ? "start" : "end")));
    }
    if (!isAscii(text)) {
      unicode(text, faults);
    }
    int limit = scalar.limit().orElse(Integer.MAX_VALUE);
    if (text.length() > limit && text.codePointCount(0, text.length()) > limit) {
      faults.accept(
          new Fault(
              FindingCode.LONG_TEXT,
              "expected at most "
                  + limit
                  + " code points, found "
                  + text.codePointCount(0, text.length())));
    }
    formula(text).ifPresent(faults);
    if (column.name().equals(WORDING) && text.strip().split("\\s+").length > MAX_WORDS) {
      faults.accept(
          new Fault(
              FindingCode.LONG_WORDING,
              "expected at most "
                  + MAX_WORDS
                  + " words, found "
                  + text.strip().split("\\s+").length));
    }
  }

  private static void unicode(String text, Consumer<Fault> faults) {
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
      int at = 0;
      while (at < normal.length() && text.charAt(at) == normal.charAt(at)) {
        at++;
      }
      faults.accept(
          new Fault(
              FindingCode.UNNORMALISED_TEXT,
              "expected Unicode normal form C, found another from character " + (at + 1) + " on"));
    }
  }

  /** Whether nobody sees a character at the edge of a text: no-break spaces are among them. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Texts.JOINERS.indexOf(c) >= 0;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }

  /** Spreadsheets take these at the start for a formula, the full-width forms included. */
  private static Optional<Fault> formula(String text) {
    char first = text.charAt(0);
    return "=+-@\t\r＝＋－＠".indexOf(first) < 0
        ? Optional.empty()
        : Optional.of(
            new Fault(
                FindingCode.FORMULA_TEXT,
                "expected a text that no spreadsheet takes for a formula, found one that begins"
                    + " with '"
                    + first
                    + "'"));
  }

  private static boolean isInside(Edtf date) {
    return date.earliestBound() != EdtfBound.OUT_OF_RANGE
        && date.latestBound() != EdtfBound.OUT_OF_RANGE
        && isInside(date.earliest())
        && isInside(date.latest());
  }

  private static boolean isInside(Optional<LocalDate> bound) {
    return bound.isEmpty() || Scalar.isDay(bound.get());
  }

  /** Whether the last day there is was written, as databases do that have no way to say none. */
  private static boolean isSentinel(Object date) {
    Object latest = date instanceof Edtf edtf ? edtf.latest().orElse(LocalDate.MIN) : date;
    return latest.equals(Scalar.LAST_DAY) && date.toString().endsWith(Scalar.LAST_DAY.toString());
  }

  private static Fault badDate(Object date) {
    if (isSentinel(date)) {
      return new Fault(
          FindingCode.BAD_DATE, "expected a date, found '" + date + "', which stands for none");
    }
    return new Fault(
        FindingCode.YEAR_OUT_OF_RANGE,
        "expected a date in the years 0001 to 9999, found '" + date + "'");
  }

  /** Returns the code of a fault in the text of a value of a type. */
  static FindingCode codeOf(ScalarKind kind) {
    return switch (kind) {
      case TEXT -> FindingCode.BAD_TEXT;
      case ID, REFERENCE -> FindingCode.BAD_ID;
      case VOCABULARY -> FindingCode.UNKNOWN_VALUE;
      case EDTF, DATE -> FindingCode.BAD_DATE;
      case INTEGER, DECIMAL -> FindingCode.BAD_NUMBER;
      case DEGREES -> FindingCode.IMPOSSIBLE_COORDINATE;
      case BOOLEAN, LANGUAGE, COUNTRY, URL -> FindingCode.BAD_CODE;
    };
  }

  /**
   * Returns whether two values of a column are the same, decimals whatever their scale.
   *
   * @param a a value, or null
   * @param b another, or null
   * @return whether they are
   */
  public static boolean same(@Nullable Object a, @Nullable Object b) {
    if (a instanceof BigDecimal x && b instanceof BigDecimal y) {
      return x.compareTo(y) == 0;
    }
    return a == null ? b == null : a.equals(b);
  }

  /** Says that a value was given for a column from whose sources another one follows. */
  static String disagreement(Column<?, ?> column, Object given, @Nullable Object follows) {
    return "expected "
        + (follows == null ? "none" : print(column, follows))
        + ", which follows from the other fields, found "
        + print(column, given);
  }

  @SuppressWarnings("unchecked") // Values of a column are of its type.
  static <V> String print(Column<?, V> column, Object value) {
    return column.type() instanceof Scalar<V> scalar
        ? scalar.print((V) value)
        : String.valueOf(value);
  }
}
