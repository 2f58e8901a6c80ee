package org.usiraq.timeline.generate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.usiraq.timeline.model.Figure;
import org.usiraq.timeline.model.Qualifier;
import org.usiraq.timeline.model.Unit;

/** Makes figures with the hedges, and of the size, that figures of a unit have. */
final class FigureMaker {
  private static final double WORDED = 0.86;
  private static final double BEST = 0.5;
  private static final MathContext ROUND = new MathContext(2);
  private static final int MILLIONS = -6;

  private FigureMaker() {}

  static Figure make(Dice dice, Unit unit) {
    Qualifier qualifier = Measured.QUALIFIERS.pick(dice);
    BigDecimal value = value(dice, unit, qualifier);
    if (qualifier == Qualifier.ORDER_OF_MAGNITUDE) {
      return unit.counted() ? magnitude(value) : Figure.of(Qualifier.ABOUT, value, unit);
    }
    if (qualifier == Qualifier.RANGE) {
      BigDecimal low = half(value);
      return new Figure(
          Optional.of("between"),
          qualifier,
          dice.chance(BEST) ? Optional.of(value) : Optional.empty(),
          Optional.of(low),
          Optional.of(value.add(unit == Unit.PERCENT ? BigDecimal.ONE : value.subtract(low))));
    }
    Figure figure = Figure.of(qualifier, value, unit);
    return qualifier == Qualifier.EXACT || !dice.chance(WORDED)
        ? figure
        : figure.withWording(wording(dice, qualifier));
  }

  private static BigDecimal value(Dice dice, Unit unit, Qualifier qualifier) {
    double drawn = quantiles(unit).at(dice.unit());
    BigDecimal value =
        switch (unit) {
          case PERCENT -> BigDecimal.valueOf(Math.round(drawn * 10), 1);
          case USD ->
              BigDecimal.valueOf(Math.round(drawn)).setScale(MILLIONS, RoundingMode.HALF_UP);
          default -> BigDecimal.valueOf(Math.round(drawn));
        };
    // What is hedged is round, and nothing is nearly none.
    return qualifier == Qualifier.EXACT ? value : value.round(ROUND).max(BigDecimal.ONE);
  }

  private static Quantiles quantiles(Unit unit) {
    return switch (unit) {
      case PERSON -> Measured.PERSONS;
      case USD -> Measured.DOLLARS;
      case PERCENT -> Measured.PERCENT;
      default -> Measured.COUNTS;
    };
  }

  /** 20 to 99, 200 to 999 and so on, whichever the value is nearest to. */
  private static Figure magnitude(BigDecimal value) {
    int digits = Math.max(2, value.precision() - value.scale());
    BigDecimal power = BigDecimal.TEN.pow(digits - 1);
    return Figure.magnitude(
            power.add(power), power.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE))
        .withWording("in the order of");
  }

  private static BigDecimal half(BigDecimal value) {
    return BigDecimal.valueOf(value.longValue() / 2);
  }

  private static String wording(Dice dice, Qualifier qualifier) {
    return switch (qualifier) {
      case ABOUT -> dice.of(new String[] {"about", "approximately", "some", "roughly"});
      case AT_LEAST -> "at least";
      case MORE_THAN -> dice.of(new String[] {"more than", "over"});
      case AT_MOST -> "up to";
      default -> dice.of(new String[] {"nearly", "almost"});
    };
  }
}
