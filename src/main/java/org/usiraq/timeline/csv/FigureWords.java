package org.usiraq.timeline.csv;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.usiraq.timeline.model.Figure;
import org.usiraq.timeline.model.Qualifier;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Unit;

/** Figures with their hedges in words, such as "nearly 4,500 people". */
final class FigureWords {

  private FigureWords() {}

  /** Says a figure in words; a word always follows the number. */
  static String of(Statistic statistic) {
    Figure figure = statistic.figure();
    if (!figure.qualifier().statesBounds()) {
      BigDecimal value = figure.value().orElseThrow();
      String hedge =
          figure.qualifier() == Qualifier.EXACT ? "" : Names.term(figure.qualifier()) + " ";
      return hedge + number(value) + " " + unit(statistic.unit(), value);
    }
    BigDecimal high = figure.valueHigh().orElseThrow();
    String bounds =
        "between "
            + number(figure.valueLow().orElseThrow())
            + " and "
            + number(high)
            + " "
            + unit(statistic.unit(), high);
    return bounds + figure.value().map(v -> ", best estimate " + number(v)).orElse("");
  }

  /** Without a locale, and exactly. */
  private static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  private static String unit(Unit unit, BigDecimal number) {
    boolean one = unit.counted() && number.compareTo(BigDecimal.ONE) == 0;
    return one ? unit.value() : Names.term(unit);
  }
}
