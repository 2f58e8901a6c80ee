package org.usiraq.timeline.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a source hedged a figure, and what bounds follow from it.
 *
 * <p>The one table of bounds, for a stated value v:
 *
 * <table>
 * <caption>Bounds by qualifier</caption>
 * <tr><th>the source says</th><th>qualifier</th><th>low</th><th>high</th></tr>
 * <tr><td>2,000 (no hedge, round or not)</td><td>exact</td><td>v</td><td>v</td></tr>
 * <tr><td>about, some, around, approximately</td><td>about</td><td>none</td><td>none</td></tr>
 * <tr><td>at least</td><td>at_least</td><td>v</td><td>none</td></tr>
 * <tr><td>more than, over</td><td>more_than</td><td>v+1</td><td>none</td></tr>
 * <tr><td>at most, up to</td><td>at_most</td><td>none</td><td>v</td></tr>
 * <tr><td>nearly, almost</td><td>nearly</td><td>none</td><td>v−1</td></tr>
 * <tr><td>between a and b</td><td>range</td><td>a, stated</td><td>b, stated</td></tr>
 * <tr><td>dozens, tens of thousands</td><td>order_of_magnitude</td><td>2·10ⁿ (dozens: 24),
 * stated</td><td>10ⁿ⁺¹−1 (dozens: 99), stated</td></tr>
 * </table>
 *
 * <p>The ±1 holds for counted units only; otherwise the bound is v itself and the qualifier tells
 * that it is exclusive. No tolerance is ever invented: "about 5,200" has no bounds.
 */
public enum Qualifier implements Vocabulary {
  /** No hedge: the figure as it stands, round or not. */
  EXACT("Exactly", "No hedge: the figure as it stands, round or not."),

  /** About, some, around, approximately, an estimated: no bounds follow. */
  ABOUT("About", "About, some, around, approximately, an estimated: no bounds follow."),

  /** At least: the value is the low bound. */
  AT_LEAST("At least", "At least: the value is the low bound."),

  /** More than, over: the value itself is excluded. */
  MORE_THAN("More than", "More than, over: the value itself is excluded."),

  /** At most, up to: the value is the high bound. */
  AT_MOST("At most", "At most, up to: the value is the high bound."),

  /** Nearly, almost: the value itself is not reached. */
  NEARLY("Nearly", "Nearly, almost: the value itself is not reached."),

  /** Between two bounds that the source states, with its best estimate if it gives one. */
  RANGE(
      "Between",
      "Between two bounds that the source states, with its best estimate if it gives one."),

  /** Dozens, hundreds, tens of thousands: only the order of magnitude is told. */
  ORDER_OF_MAGNITUDE(
      "In the order of",
      "Dozens, hundreds, tens of thousands: only the order of magnitude is told.");

  private final String label;
  private final String meaning;

  Qualifier(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String meaning() {
    return meaning;
  }

  /**
   * {@return whether low and high are what the source states ({@code range}, {@code
   * order_of_magnitude}) and not derived from the value}
   */
  public boolean statesBounds() {
    return this == RANGE || this == ORDER_OF_MAGNITUDE;
  }

  /**
   * Returns the low bound, inclusive, that this hedge of a value implies.
   *
   * @param value the value stated
   * @param unit the unit, for the ±1 of counted units
   * @return the bound, or empty where none follows
   */
  public Optional<BigDecimal> low(BigDecimal value, Unit unit) {
    return switch (this) {
      case EXACT, AT_LEAST -> Optional.of(value);
      case MORE_THAN -> Optional.of(unit.counted() ? value.add(BigDecimal.ONE) : value);
      case ABOUT, AT_MOST, NEARLY, RANGE, ORDER_OF_MAGNITUDE -> Optional.empty();
    };
  }

  /**
   * Returns the high bound, inclusive, that this hedge of a value implies.
   *
   * @param value the value stated
   * @param unit the unit, for the ±1 of counted units
   * @return the bound, or empty where none follows
   */
  public Optional<BigDecimal> high(BigDecimal value, Unit unit) {
    return switch (this) {
      case EXACT, AT_MOST -> Optional.of(value);
      case NEARLY -> Optional.of(unit.counted() ? value.subtract(BigDecimal.ONE) : value);
      case ABOUT, AT_LEAST, MORE_THAN, RANGE, ORDER_OF_MAGNITUDE -> Optional.empty();
    };
  }
}
