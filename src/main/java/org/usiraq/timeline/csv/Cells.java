package org.usiraq.timeline.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Texts;

/** Makes cells of sheets: what stands between two commas. */
final class Cells {

  /** Spreadsheets calculate with binary numbers, and show no more digits than are sure. */
  private static final int DIGITS = 15;

  /** Spreadsheets differ over which day a date before the Gregorian calendar is. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1583, 1, 1);

  /**
   * Begins a formula, also in its full-width form, an error value, or a cell that is text: Gnumeric
   * takes an apostrophe for a sign of that and drops it.
   */
  private static final String STARTS = "=+-@\t\r＝＋－＠#'";

  private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

  /** Begins a month or a day of the week in English or a language near it, or is a currency. */
  private static final String PART_OF_A_VALUE =
      "jan|feb|fev|mar|apr|avr|abr|may|mai|mei|jun|jui|jul|aug|ago|aou|sep|set|oct|okt|out|ott"
          + "|nov|dec|dez|dic|ene|gen|gio|giu|lug|mag|mon|tue|wed|thu|fri|sat|sun"
          + "|usd|eur|gbp|chf|iqd|utc|gmt";

  /** A word that makes its cell a text beyond doubt, whatever numbers stand beside it. */
  private static final Pattern WORD =
      Pattern.compile(
          "(?<!\\p{L})(?!" + PART_OF_A_VALUE + ")[a-z]{3,}(?!\\p{L})", Pattern.CASE_INSENSITIVE);

  /** So do five words of any script: no date or amount has as many. */
  private static final Pattern WORDS = Pattern.compile("(?:\\p{L}{2,}+\\P{L}++){4}\\p{L}{2}");

  private Cells() {}

  /** A text; one that is not safe from spreadsheets in typographic quotes. */
  static String text(String text) {
    return quoted(isSafe(text) ? text : "“" + text + "”");
  }

  static String text(Optional<String> text) {
    return text.map(Cells::text).orElse("");
  }

  /** Several texts in one cell. */
  static String list(List<String> texts) {
    return texts.isEmpty() ? "" : text(String.join("; ", texts));
  }

  /** A phrase that is known to begin or end with words. */
  static String phrase(String phrase) {
    return quoted(phrase);
  }

  /** A date in words. */
  static String when(Optional<Edtf> date) {
    return date.map(d -> phrase(d.toEnglish())).orElse("");
  }

  /** A day as a spreadsheet knows it; blank if it knows none. */
  static String day(Optional<LocalDate> day) {
    return day.filter(d -> !d.isBefore(FIRST_DAY)).map(LocalDate::toString).orElse("");
  }

  /** A number; one with more digits than a spreadsheet keeps is a text. */
  static String number(Optional<BigDecimal> number) {
    return number
        .map(n -> n.precision() > DIGITS ? text(n.toPlainString()) : n.toPlainString())
        .orElse("");
  }

  /** Whether no spreadsheet takes a text for a number, date, time, truth value or formula. */
  private static boolean isSafe(String text) {
    int start = 0; // What is not seen at the start may be passed over.
    while (start < text.length() && isUnseen(text.charAt(start))) {
      start++;
    }
    if (start == text.length() || STARTS.indexOf(text.charAt(start)) >= 0) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return !lower.equals("true")
        && !lower.equals("false")
        && (!DIGIT.matcher(text).find() || WORD.matcher(text).find() || WORDS.matcher(text).find());
  }

  private static boolean isUnseen(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Texts.JOINERS.indexOf(c) >= 0;
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
