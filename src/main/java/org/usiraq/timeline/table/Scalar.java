package org.usiraq.timeline.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.usiraq.timeline.edtf.Edtf;
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
      new Scalar<>(ScalarKind.EDTF, Edtf::parse, Edtf::toString);

  /** Calendar days. */
  public static final Scalar<LocalDate> DATE =
      new Scalar<>(ScalarKind.DATE, Scalar::day, LocalDate::toString);

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

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
  private static final Pattern INTEGRAL = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

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
    values.forEach(value -> byWord.put(word.apply(value), value));
    return new Scalar<>(
        ScalarKind.VOCABULARY,
        text -> {
          E value = byWord.get(text);
          if (value == null) {
            throw new IllegalArgumentException(unknown(name, text, byWord));
          }
          return value;
        },
        word,
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
    if (!NUMBER.matcher(text).matches()) {
      refuse("expected a plain number such as 2000 or 33.3, found '" + Texts.shortened(text) + "'");
    }
    return text;
  }

  private static Integer integer(String text) {
    if (!INTEGRAL.matcher(text).matches()) {
      refuse("expected a whole number of at most 9 digits, found '" + Texts.shortened(text) + "'");
    }
    return Integer.valueOf(text);
  }

  private static LocalDate day(String text) {
    if (DAY.matcher(text).matches()) {
      try {
        return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("expected a day that exists, found '" + text + "'", e);
      }
    }
    throw new IllegalArgumentException(
        "expected a day such as 2003-03-20, found '" + Texts.shortened(text) + "'");
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
    problem.ifPresent(Scalar::refuse);
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
