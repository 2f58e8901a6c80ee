package org.usiraq.timeline.testing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.usiraq.timeline.model.Figure;
import org.usiraq.timeline.model.Qualifier;
import org.usiraq.timeline.model.Unit;

/** Figures of every hedge, within what a unit allows. */
final class FigurePick {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal MOST = new BigDecimal("99999999999998.9999");

  private final Pick pick;
  private final TextPick texts;

  FigurePick(Pick pick, TextPick texts) {
    this.pick = pick;
    this.texts = texts;
  }

  Figure figure(Unit unit) {
    Figure figure = bare(pick.of(Qualifier.values()), unit);
    return pick.onceIn(2) ? figure.withWording(texts.wording()) : figure;
  }

  private Figure bare(Qualifier qualifier, Unit unit) {
    if (!qualifier.statesBounds()) {
      BigDecimal value = value(unit);
      boolean nearlyNone = qualifier == Qualifier.NEARLY && value.signum() == 0;
      return Figure.of(qualifier, nearlyNone ? BigDecimal.ONE : value, unit);
    }
    BigDecimal one = value(unit);
    BigDecimal other = value(unit);
    BigDecimal low = one.min(other);
    BigDecimal high = one.max(other);
    if (qualifier == Qualifier.ORDER_OF_MAGNITUDE) {
      return Figure.magnitude(low, high);
    }
    Figure range = Figure.between(low, high);
    return pick.onceIn(2)
        ? range
        : new Figure(
            range.wording(),
            qualifier,
            Optional.of(pick.onceIn(2) ? low : high),
            range.valueLow(),
            range.valueHigh());
  }

  private BigDecimal value(Unit unit) {
    if (unit == Unit.PERCENT) {
      return switch (pick.below(5)) {
        case 0 -> BigDecimal.ZERO;
        case 1 -> HUNDRED;
        default -> BigDecimal.valueOf(pick.between(0, 1_000_000), 4);
      };
    }
    return switch (pick.below(10)) {
      case 0 -> BigDecimal.ZERO;
      case 1 -> unit.counted() ? new BigDecimal(MOST.toBigInteger()) : MOST;
      case 2 -> new BigDecimal(BigInteger.valueOf(pick.between(1, 9)), -pick.below(13));
      case 3 -> new BigDecimal(pick.between(0, 5000) + ".000000");
      case 4 ->
          unit.counted()
              ? BigDecimal.ONE
              : BigDecimal.valueOf(pick.between(1, 999_999_999_999_999_999L), 4).min(MOST);
      default -> BigDecimal.valueOf(pick.between(1, 200_000));
    };
  }
}
