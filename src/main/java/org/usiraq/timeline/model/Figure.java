package org.usiraq.timeline.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure as a source stated it: its words, its hedge, its value and its bounds.
 *
 * <p>The bounds follow from the qualifier by the table in {@link Qualifier}, or are stated for
 * {@code range} and {@code order_of_magnitude}. Bounds are inclusive and may be absent. Equality
 * ignores the scale of the decimals (2000 and 2000.0 are one figure).
 *
 * @param wording the hedge as the source put it, at most eight words: "more than", "one third"
 * @param qualifier what the hedge means
 * @param value the value stated; empty where only a magnitude or a range is
 * @param valueLow the low bound, inclusive; empty if there is none
 * @param valueHigh the high bound, inclusive; empty if there is none
 */
public record Figure(
    Optional<String> wording,
    Qualifier qualifier,
    Optional<BigDecimal> value,
    Optional<BigDecimal> valueLow,
    Optional<BigDecimal> valueHigh) {

  /** The most digits of a decimal, and of those the most behind the point: DECIMAL(18,4). */
  public static final int PRECISION = 18;

  /** The most digits behind the point. */
  public static final int SCALE = 4;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Checks the components and strips trailing zeros from the decimals.
   *
   * @param wording as the component
   * @param qualifier as the component
   * @param value as the component
   * @param valueLow as the component
   * @param valueHigh as the component
   * @throws IllegalArgumentException if a decimal does not fit DECIMAL(18,4), the low bound is
   *     above the high one or the best estimate of a range outside them, the value or a bound is
   *     missing that the qualifier needs, or one is given that it cannot have
   */
  public Figure {
    Texts.text("wording", wording);
    Objects.requireNonNull(qualifier, "qualifier");
    value = decimal("value", value);
    valueLow = decimal("value_low", valueLow);
    valueHigh = decimal("value_high", valueHigh);
    if (qualifier.statesBounds()) {
      requirePresent("value_low", valueLow, qualifier);
      requirePresent("value_high", valueHigh, qualifier);
      if (qualifier == Qualifier.ORDER_OF_MAGNITUDE && value.isPresent()) {
        Texts.refuse(
            "value", "expected none for order_of_magnitude, found " + value.get().toPlainString());
      }
    } else {
      requirePresent("value", value, qualifier);
    }
    if (qualifier == Qualifier.RANGE) {
      requireOrder("value_low", valueLow, "value", value);
      requireOrder("value", value, "value_high", valueHigh);
    }
    requireOrder("value_low", valueLow, "value_high", valueHigh);
  }

  /**
   * Returns a figure with the bounds that follow from its qualifier.
   *
   * @param qualifier what the hedge means; not {@code range} or {@code order_of_magnitude}, whose
   *     bounds are stated
   * @param value the value stated
   * @param unit the unit, for the ±1 of counted units
   * @return the figure, without a wording
   * @throws IllegalArgumentException if the qualifier states its bounds or the value does not fit
   */
  public static Figure of(Qualifier qualifier, BigDecimal value, Unit unit) {
    if (qualifier.statesBounds()) {
      Texts.refuse(
          "qualifier",
          "expected one whose bounds follow from the value, found " + qualifier.value());
    }
    return new Figure(
        Optional.empty(),
        qualifier,
        Optional.of(value),
        qualifier.low(value, unit),
        qualifier.high(value, unit));
  }

  /**
   * Returns a figure between two stated bounds.
   *
   * @param low the low bound, inclusive
   * @param high the high bound, inclusive
   * @return the figure, without a best estimate and without a wording
   * @throws IllegalArgumentException if low is above high
   */
  public static Figure between(BigDecimal low, BigDecimal high) {
    return new Figure(
        Optional.empty(), Qualifier.RANGE, Optional.empty(), Optional.of(low), Optional.of(high));
  }

  /**
   * Returns a figure of which only the order of magnitude is told.
   *
   * @param low the low bound, inclusive, such as 20,000 for "tens of thousands"
   * @param high the high bound, inclusive, such as 99,999
   * @return the figure, without a wording
   * @throws IllegalArgumentException if low is above high
   */
  public static Figure magnitude(BigDecimal low, BigDecimal high) {
    return new Figure(
        Optional.empty(),
        Qualifier.ORDER_OF_MAGNITUDE,
        Optional.empty(),
        Optional.of(low),
        Optional.of(high));
  }

  /**
   * Returns this figure in the source's own words.
   *
   * @param words the hedge as the source put it
   * @return a figure that differs in this alone
   */
  public Figure withWording(String words) {
    return new Figure(Optional.of(words), qualifier, value, valueLow, valueHigh);
  }

  /** {@return what keeps this figure from being one in a unit, or empty if nothing does} */
  Optional<String> problemIn(Unit unit) {
    if (unit.counted() && !(whole(value) && whole(valueLow) && whole(valueHigh))) {
      return Optional.of("expected whole numbers of " + unit.value() + ", found " + this);
    }
    BigDecimal stated = value.orElse(BigDecimal.ZERO);
    BigDecimal least = valueLow.orElse(stated);
    BigDecimal most = valueHigh.orElse(stated);
    if (least.signum() < 0
        || most.signum() < 0
        || unit == Unit.PERCENT && most.compareTo(HUNDRED) > 0) {
      return Optional.of(
          (unit == Unit.PERCENT ? "expected 0 to 100, found " : "expected 0 or more, found ")
              + this);
    }
    Figure derived = derivedIn(unit);
    // Not by the equality of records, which takes long to start and these two differ in no more.
    return valueLow.equals(derived.valueLow) && valueHigh.equals(derived.valueHigh)
        ? Optional.empty()
        : Optional.of("expected " + derived + ", found " + this);
  }

  /** {@return this figure with the bounds that its qualifier gives in a unit} */
  Figure derivedIn(Unit unit) {
    return qualifier.statesBounds() || value.isEmpty()
        ? this
        : new Figure(
            wording,
            qualifier,
            value,
            qualifier.low(value.get(), unit),
            qualifier.high(value.get(), unit));
  }

  /**
   * Returns this figure in words, such as {@code nearly 4,500 people}.
   *
   * @param unit what is counted or measured
   * @return the hedge, the number with commas, and the unit, which always follows the number
   */
  public String toEnglish(Unit unit) {
    return FigureWords.of(this, unit);
  }

  /** {@return the figure for a message, such as {@code more_than 100 [101, )}} */
  @Override
  public String toString() {
    return qualifier.value()
        + value.map(v -> " " + v.toPlainString()).orElse("")
        + " ["
        + valueLow.map(BigDecimal::toPlainString).orElse("")
        + ", "
        + valueHigh.map(BigDecimal::toPlainString).orElse("")
        + "]";
  }

  /**
   * Returns what is wrong with a decimal: it must fit DECIMAL(18,4).
   *
   * @param decimal the decimal
   * @return what was expected and what was found, or empty if it fits
   */
  public static Optional<String> decimalProblem(BigDecimal decimal) {
    // Digits before the point, without building a number of a billion zeros.
    long whole = (long) decimal.precision() - decimal.scale();
    boolean fits =
        decimal.signum() == 0
            || whole <= PRECISION - SCALE && decimal.stripTrailingZeros().scale() <= SCALE;
    return fits
        ? Optional.empty()
        : Optional.of(
            "expected at most 14 digits before the point and 4 behind it, found " + decimal);
  }

  private static Optional<BigDecimal> decimal(String component, Optional<BigDecimal> decimal) {
    if (decimal.isEmpty()) {
      return decimal;
    }
    Texts.refuse(component, decimalProblem(decimal.get()));
    BigDecimal stripped = decimal.get().stripTrailingZeros();
    return Optional.of(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  private static boolean whole(Optional<BigDecimal> decimal) {
    return decimal.isEmpty() || decimal.get().scale() == 0;
  }

  private static void requirePresent(
      String component, Optional<BigDecimal> decimal, Qualifier qualifier) {
    if (decimal.isEmpty()) {
      Texts.refuse(component, "expected a number for " + qualifier.value() + ", found none");
    }
  }

  private static void requireOrder(
      String lower, Optional<BigDecimal> low, String upper, Optional<BigDecimal> high) {
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      Texts.refuse(
          upper,
          "expected at least the "
              + lower
              + " "
              + low.get().toPlainString()
              + ", found "
              + high.get().toPlainString());
    }
  }
}
