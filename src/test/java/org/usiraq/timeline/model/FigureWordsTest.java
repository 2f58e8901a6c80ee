package org.usiraq.timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordsTest {

  @ParameterizedTest
  @CsvSource({
    "EXACT,      2000,    PERSON,  '2,000 people'",
    "EXACT,      1,       PERSON,  1 person",
    "EXACT,      0,       ATTACK,  0 attacks",
    "ABOUT,      33.3,    PERCENT, about 33.3 per cent",
    "AT_LEAST,   12,      ATTACK,  at least 12 attacks",
    "MORE_THAN,  10000,   PERSON,  'more than 10,000 people'",
    "AT_MOST,    25,      STRIKE,  at most 25 strikes",
    "NEARLY,     4500,    PERSON,  'nearly 4,500 people'",
    "EXACT,      1,       USD,     1 US dollars",
    "EXACT,      1234567.8901, USD, '1,234,567.8901 US dollars'"
  })
  void ofQualifier(Qualifier qualifier, String value, Unit unit, String words) {
    assertEquals(words, Figure.of(qualifier, new BigDecimal(value), unit).toEnglish(unit));
  }

  @Test
  void ofRange() {
    BigDecimal low = new BigDecimal("1000");
    BigDecimal high = new BigDecimal("2000");
    assertEquals(
        "between 1,000 and 2,000 people", Figure.between(low, high).toEnglish(Unit.PERSON));
    Figure estimated =
        new Figure(
            Optional.empty(),
            Qualifier.RANGE,
            Optional.of(new BigDecimal("1500")),
            Optional.of(low),
            Optional.of(high));
    assertEquals(
        "between 1,000 and 2,000 people, best estimate 1,500", estimated.toEnglish(Unit.PERSON));
  }

  @Test
  void ofMagnitude() {
    assertEquals(
        "between 24 and 99 people",
        Figure.magnitude(new BigDecimal("24"), new BigDecimal("99")).toEnglish(Unit.PERSON));
  }
}
