package org.usiraq.timeline.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.edtf.EdtfParseException;
import org.usiraq.timeline.model.Codes;
import org.usiraq.timeline.model.Figure;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.model.Vocabulary;

/**
 * The type of a single value: what it means, how its text is read and printed, what limits it.
 *
 * @param <V> the Java type of the value
 */
public final class Scalar<V> implements ColumnType<V> {

  /** Ids of this record, and slugs that records share. */
  public static final Scalar<String> ID =
      new Scalar<>(ScalarKind.ID, text -> checked(text, Texts.idProblem(text)), id -> id);

  /** Dates in the Extended Date/Time Format. */
  public static final Scalar<Edtf> EDTF =
      new Scalar<>(ScalarKind.EDTF, Scalar::edtf, Edtf::toString);

  /** Calendar days. */
  public static final Scalar<LocalDate> DATE =
      new Scalar<>(ScalarKind.DATE, Scalar::day, LocalDate::toString);

  /** The last day that a date may be, of years with four digits. */
  public static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** Counts. */
  public static final Scalar<Integer> INTEGER =
      new Scalar<>(ScalarKind.INTEGER, Scalar::integer, i -> Integer.toString(i));

  /** Exact decimals, DECIMAL(18,4). */
  public static final Scalar<BigDecimal> DECIMAL =
      new Scalar<>(ScalarKind.DECIMAL, Scalar::decimal, Scalar::decimal);

  /** True or false. */
  public static final Scalar<Boolean> BOOLEAN =
      new Scalar<>(ScalarKind.BOOLEAN, Scalar::truth, b -> Boolean.toString(b));

  /** Degrees north. */
  public static final Scalar<Double> LATITUDE = degrees(90);

  /** Degrees east. */
  public static final Scalar<Double> LONGITUDE = degrees(180);

  /** Language tags. */
  public static final Scalar<String> LANGUAGE =
      new Scalar<>(
          ScalarKind.LANGUAGE, text -> checked(text, Codes.languageProblem(text)), tag -> tag);

  /** Country codes. */
  public static final Scalar<String> COUNTRY =
      new Scalar<>(
          ScalarKind.COUNTRY, text -> checked(text, Codes.countryProblem(text)), code -> code);

  /** Web addresses. */
  public static final Scalar<String> URL =
      new Scalar<>(ScalarKind.URL, text -> checked(text, Codes.addressProblem(text)), url -> url);

  private static final int MOST_DIGITS = 30;
  private static final int MOST_INTEGER_DIGITS = 9;

  private final ScalarKind kind;
  private final Function<String, V> parser;
  private final Function<V, String> printer;
  private final OptionalInt limit;
  private final Optional<String> target;
  private final List<? extends Vocabulary> terms;

  private Scalar(ScalarKind kind, Function<String, V> parser, Function<V, String> printer) {
    this(kind, parser, printer, OptionalInt.empty(), Optional.empty(), List.of());
  }

  private Scalar(
      ScalarKind kind,
      Function<String, V> parser,
      Function<V, String> printer,
      OptionalInt limit,
      Optional<String> target,
      List<? extends Vocabulary> terms) {
    this.kind = kind;
    this.parser = parser;
    this.printer = printer;
    this.limit = limit;
    this.target = target;
    this.terms = terms;
  }

  /**
   * Returns the type of a text for people.
   *
   * @param maxCodePoints the most code points it should have
   * @return the type
   */
  public static Scalar<String> text(int maxCodePoints) {
    return new Scalar<>(
        ScalarKind.TEXT,
        text -> checked(text, Texts.problem(text)),
        text -> text,
        OptionalInt.of(maxCodePoints),
        Optional.empty(),
        List.of());
  }

  /**
   * Returns the type of a reference to a record.
   *
   * @param table the name of the table that the record is in
   * @return the type
   */
  public static Scalar<String> reference(String table) {
    return new Scalar<>(
        ScalarKind.REFERENCE,
        text -> checked(text, Texts.idProblem(text)),
        id -> id,
        OptionalInt.empty(),
        Optional.of(table),
        List.of());
  }

  /**
   * Returns the type of a value of a vocabulary.
   *
   * @param values all of its values, in the order in which they are published
   * @param <E> the enum that is the vocabulary
   * @return the type
   */
  public static <E extends Enum<E> & Vocabulary> Scalar<E> vocabulary(E[] values) {
    String name = values[0].getDeclaringClass().getSimpleName();
    return words(name, Vocabulary::value, Arrays.asList(values), Arrays.asList(values));
  }

  /**
   * Returns the type of a closed list of words that is no vocabulary of ours.
   *
   * @param name what such a word is called in a message
   * @param word the published form of a value
   * @param values all values
   * @param terms what explains them, in the same order
   * @param <E> the Java type of the values
   * @return the type
   */
  static <E> Scalar<E> words(
      String name, Function<E, String> word, List<E> values, List<? extends Vocabulary> terms) {
    Map<String, E> byWord = new LinkedHashMap<>();
    Map<E, String> words = new HashMap<>();
    for (E value : values) {
      byWord.put(word.apply(value), value);
      words.put(value, word.apply(value));
    }
    return new Scalar<>(
        ScalarKind.VOCABULARY,
        text -> {
          E value = byWord.get(text);
          if (value == null) {
            throw new IllegalArgumentException(unknown(name, text, byWord));
          }
          return value;
        },
        value -> Objects.requireNonNull(words.get(value)),
        OptionalInt.empty(),
        Optional.empty(),
        List.copyOf(terms));
  }

  private static String unknown(String name, String text, Map<String, ?> byWord) {
    return "unknown "
        + name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT)
        + " '"
        + Texts.shortened(text)
        + "'"
        + Nearest.to(text, byWord.keySet())
            .map(near -> ", did you mean '" + near + "'? Expected one of ")
            .orElse(", expected one of ")
        + byWord.keySet().stream().collect(Collectors.joining(", "));
  }

  private static Scalar<Double> degrees(int limit) {
    return new Scalar<>(
        ScalarKind.DEGREES,
        text -> {
          double value = Double.parseDouble(plain(text));
          Codes.coordinateProblem(value, limit).ifPresent(Scalar::refuse);
          return value;
        },
        value -> decimal(BigDecimal.valueOf(value)),
        OptionalInt.of(limit),
        Optional.empty(),
        List.of());
  }

  private static String decimal(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal decimal(String text) {
    BigDecimal value = new BigDecimal(plain(text));
    Figure.decimalProblem(value).ifPresent(Scalar::refuse);
    return value;
  }

  private static String plain(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int point = digits(text, start);
    boolean whole = point == text.length();
    int end = !whole && text.charAt(point) == '.' ? digits(text, point + 1) : point;
    boolean good =
        isBetween(point - start, 1, MOST_DIGITS)
            && (whole || end == text.length() && isBetween(end - point - 1, 1, MOST_DIGITS));
    if (!good) {
      refuse("expected a plain number such as 2000 or 33.3, found '" + Texts.shortened(text) + "'");
    }
    return text;
  }

  private static Integer integer(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = digits(text, start);
    if (end != text.length() || !isBetween(end - start, 1, MOST_INTEGER_DIGITS)) {
      refuse("expected a whole number of at most 9 digits, found '" + Texts.shortened(text) + "'");
    }
    return Integer.valueOf(text);
  }

  private static boolean isBetween(int number, int least, int most) {
    return number >= least && number <= most;
  }

  /** Where the digits end that begin at an index; by hand, for every number of a table asks. */
  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static Edtf edtf(String text) {
    try {
      return Edtf.parse(text);
    } catch (EdtfParseException e) {
      if (isOtherDate(text)) {
        throw new IllegalArgumentException(
            e.getMessage() + "; dates are written as 2003-03-20, 2003-03 or 2003", e);
      }
      throw e;
    }
  }

  /** Whether a text has the look of a date in another form: 20/03/2003, 3-20-03, 20 March 2003. */
  private static boolean isOtherDate(String text) {
    return text.length() <= 40
        && text.matches(
            "[0-9]{1,2}[-/. ]([0-9]{1,2}|\\p{L}{3,}\\.?)[-/. ][0-9]{2,4}"
                + "|[0-9]{4}[/.][0-9]{1,2}[/.][0-9]{1,2}|\\p{L}{3,}\\.? [0-9, ]+");
  }

  private static LocalDate day(String text) {
    if (isDay(text)) {
      try {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("expected a day that exists, found '" + text + "'", e);
      }
    }
    throw new IllegalArgumentException(
        "expected a day such as 2003-03-20, found '" + Texts.shortened(text) + "'");
  }

  /**
   * Returns whether a date may be, begin or end on a day.
   *
   * @param day the day
   * @return whether it is in the years 0001 to 9999
   */
  public static boolean isDay(LocalDate day) {
    return day.getYear() >= 1 && day.getYear() <= LAST_DAY.getYear();
  }

  private static boolean isDay(String text) {
    return text.length() == 10
        && digits(text, 0) == 4
        && text.charAt(4) == '-'
        && digits(text, 5) == 7
        && text.charAt(7) == '-'
        && digits(text, 8) == 10;
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private static Boolean truth(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "expected true or false, found '" + Texts.shortened(text) + "'");
    };
  }

  private static String checked(String text, Optional<String> problem) {
    if (problem.isPresent()) {
      refuse(problem.get());
    }
    return text;
  }

  private static void refuse(String problem) {
    throw new IllegalArgumentException(problem);
  }

  /** {@return what values of this type mean} */
  public ScalarKind kind() {
    return kind;
  }

  /**
   * Reads a value from its published text.
   *
   * @param text the text
   * @return the value; {@code print} of it gives the canonical text
   * @throws IllegalArgumentException if it is none; the message says what was expected and found
   */
  public V parse(String text) {
    return parser.apply(text);
  }

  /**
   * Prints a value.
   *
   * @param value the value
   * @return its published text: locale-free, no exponents, no trailing zeros
   */
  public String print(V value) {
    return printer.apply(value);
  }

  /**
   * {@return the limit of the type: for texts the most code points, for degrees the most degrees
   * either way; empty for the others}
   */
  public OptionalInt limit() {
    return limit;
  }

  /** {@return the name of the table that a reference points into; empty for other types} */
  public Optional<String> target() {
    return target;
  }

  /** {@return the values of the vocabulary in their published order; none for other types} */
  public List<? extends Vocabulary> terms() {
    return terms;
  }
}
