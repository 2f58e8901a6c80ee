package org.usiraq.timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usiraq.timeline.edtf.Edtf;

class FigureTest {

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  private static Figure figure(String qualifier, String value, String low, String high) {
    return new Figure(
        Optional.empty(), Qualifier.valueOf(qualifier), number(value), number(low), number(high));
  }

  private static String refused(Runnable making) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, making::run).getMessage());
  }

  /** The table of bounds, every row in a counted and in an uncounted unit. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXACT | PERSON | 2000 | exact 2000 [2000, 2000]",
        "EXACT | PERCENT | 20.5 | exact 20.5 [20.5, 20.5]",
        "ABOUT | PERSON | 5200 | about 5200 [, ]",
        "ABOUT | USD | 5200 | about 5200 [, ]",
        "AT_LEAST | PERSON | 12 | at_least 12 [12, ]",
        "AT_LEAST | USD | 12.5 | at_least 12.5 [12.5, ]",
        "MORE_THAN | PERSON | 10000 | more_than 10000 [10001, ]",
        "MORE_THAN | PERCENT | 50 | more_than 50 [50, ]",
        "AT_MOST | ATTACK | 7 | at_most 7 [, 7]",
        "AT_MOST | PERCENT | 7.25 | at_most 7.25 [, 7.25]",
        "NEARLY | PERSON | 4500 | nearly 4500 [, 4499]",
        "NEARLY | USD | 4500 | nearly 4500 [, 4500]",
      })
  void ofEveryQualifier(Qualifier qualifier, Unit unit, String value, String printed) {
    Figure figure = Figure.of(qualifier, new BigDecimal(value), unit);
    assertEquals(printed, figure.toString());
    assertEquals(Optional.empty(), figure.problemIn(unit));
  }

  @Test
  void ofStatedBounds() {
    assertEquals(
        "qualifier: expected one whose bounds follow from the value, found range",
        refused(() -> Figure.of(Qualifier.RANGE, BigDecimal.ONE, Unit.PERSON)));
    assertEquals(
        "qualifier: expected one whose bounds follow from the value, found order_of_magnitude",
        refused(() -> Figure.of(Qualifier.ORDER_OF_MAGNITUDE, BigDecimal.ONE, Unit.PERSON)));
    assertEquals(Optional.empty(), Qualifier.RANGE.low(BigDecimal.ONE, Unit.PERSON));
    assertEquals(Optional.empty(), Qualifier.ORDER_OF_MAGNITUDE.high(BigDecimal.ONE, Unit.USD));
  }

  @Test
  void between() {
    assertEquals(
        "range [100, 200]",
        Figure.between(new BigDecimal("100"), new BigDecimal("200.00")).toString());
    assertEquals("range 150 [100, 200]", figure("RANGE", "150", "100", "200").toString());
  }

  @Test
  void magnitude() {
    assertEquals(
        "order_of_magnitude [20000, 99999]",
        Figure.magnitude(new BigDecimal("2E+4"), new BigDecimal("99999")).toString());
    assertEquals(
        "order_of_magnitude [24, 99]",
        Figure.magnitude(new BigDecimal("24"), new BigDecimal("99")).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXACT | '' | '' | '' | value: expected a number for exact, found none",
        "MORE_THAN | '' | 5 | '' | value: expected a number for more_than, found none",
        "RANGE | 5 | '' | 6 | value_low: expected a number for range, found none",
        "RANGE | 5 | 4 | '' | value_high: expected a number for range, found none",
        "RANGE | 3 | 4 | 6 | value: expected at least the value_low 4, found 3",
        "RANGE | 7 | 4 | 6 | value_high: expected at least the value 7, found 6",
        "RANGE | '' | 7 | 6 | value_high: expected at least the value_low 7, found 6",
        "ORDER_OF_MAGNITUDE | 50 | 24 | 99 | value: expected none for order_of_magnitude, found 50",
        "ORDER_OF_MAGNITUDE | '' | 24 | '' | value_high: expected a number for order_of_magnitude,"
            + " found none",
        "EXACT | 1.00001 | '' | '' | value: expected at most 14 digits before the point and 4"
            + " behind it, found 1.00001",
        "AT_LEAST | 1 | 1E14 | '' | value_low: expected at most 14 digits before the point and 4"
            + " behind it, found 1E+14",
        "AT_MOST | 1 | '' | 1E-999999999 | value_high: expected at most 14 digits before the point"
            + " and 4 behind it, found 1E-999999999",
      })
  void constructorRefuses(String qualifier, String value, String low, String high, String message) {
    assertEquals(message, refused(() -> figure(qualifier, value, low, high)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PERSON | EXACT | 5.5 | 5.5 | 5.5 | expected whole numbers of person, found exact 5.5"
            + " [5.5, 5.5]",
        "PERSON | EXACT | 5 | 5 | '' | expected exact 5 [5, 5], found exact 5 [5, ]",
        "PERSON | MORE_THAN | 100 | 100 | '' | expected more_than 100 [101, ], found more_than 100"
            + " [100, ]",
        "PERCENT | MORE_THAN | 50 | 51 | '' | expected more_than 50 [50, ], found more_than 50"
            + " [51, ]",
        "PERSON | ABOUT | 5200 | 5000 | 5400 | expected about 5200 [, ], found about 5200"
            + " [5000, 5400]",
        "PERCENT | EXACT | 100.1 | 100.1 | 100.1 | expected 0 to 100, found exact 100.1"
            + " [100.1, 100.1]",
        "PERCENT | ABOUT | -1 | '' | '' | expected 0 to 100, found about -1 [, ]",
        "USD | AT_MOST | -1 | '' | -1 | expected 0 or more, found at_most -1 [, -1]",
        "PERSON | NEARLY | 0 | '' | -1 | expected 0 or more, found nearly 0 [, -1]",
        "PERSON | RANGE | '' | -1 | 5 | expected 0 or more, found range [-1, 5]",
      })
  void problemIn(
      Unit unit, String qualifier, String value, String low, String high, String problem) {
    Figure figure = figure(qualifier, value, low, high);
    assertEquals(Optional.of(problem), figure.problemIn(unit));
    assertEquals(
        "value: " + problem,
        refused(
            () ->
                Statistic.builder(
                        "s",
                        "T",
                        Measure.DEATHS,
                        unit,
                        StatisticKind.CLAIM,
                        Aggregation.STOCK,
                        figure,
                        Edtf.parse("2003"))
                    .citations(new Citation("c", Optional.empty(), Optional.empty()))
                    .build()));
  }

  @Test
  void equalsIgnoresScale() {
    Figure plain = Figure.of(Qualifier.EXACT, new BigDecimal("2000"), Unit.PERSON);
    assertEquals(plain, Figure.of(Qualifier.EXACT, new BigDecimal("2000.0000000"), Unit.PERSON));
    assertEquals(plain, Figure.of(Qualifier.EXACT, new BigDecimal("2E+3"), Unit.PERSON));
    assertEquals("2000", plain.value().orElseThrow().toString());
    assertEquals(
        "0",
        Figure.of(Qualifier.ABOUT, new BigDecimal("0.00"), Unit.USD)
            .value()
            .orElseThrow()
            .toString());
  }

  @Test
  void withWording() {
    Figure figure = Figure.of(Qualifier.ABOUT, BigDecimal.TEN, Unit.PERSON).withWording("some ten");
    assertEquals(Optional.of("some ten"), figure.wording());
    assertEquals("about 10 [, ]", figure.toString());
    assertEquals(
        "wording: expected a text, found an empty one", refused(() -> figure.withWording("")));
  }

  @Test
  void decimalProblemAtTheEdge() {
    assertEquals(Optional.empty(), Figure.decimalProblem(new BigDecimal("99999999999999.9999")));
    assertEquals(Optional.empty(), Figure.decimalProblem(new BigDecimal("-99999999999999.9999")));
    assertEquals(Optional.empty(), Figure.decimalProblem(new BigDecimal("1.0000000000")));
    assertEquals(Optional.empty(), Figure.decimalProblem(new BigDecimal("0E+999999999")));
    assertEquals(
        Optional.of(
            "expected at most 14 digits before the point and 4 behind it, found 100000000000000"),
        Figure.decimalProblem(new BigDecimal("100000000000000")));
  }
}
