package org.usiraq.timeline.model;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Figures with their hedges in words, such as "nearly 4,500 people". */
final class FigureWords {

  private FigureWords() {}

  /** Says a figure in words; a word always follows the number. */
  static String of(Figure figure, Unit unit) {
    if (!figure.qualifier().statesBounds()) {
      BigDecimal value = figure.value().orElseThrow();
      String hedge =
          figure.qualifier() == Qualifier.EXACT ? "" : figure.qualifier().inSentence() + " ";
      return hedge + number(value) + " " + unit(unit, value);
    }
    BigDecimal high = figure.valueHigh().orElseThrow();
    String bounds =
        "between "
            + number(figure.valueLow().orElseThrow())
            + " and "
            + number(high)
            + " "
            + unit(unit, high);
    return bounds + figure.value().map(v -> ", best estimate " + number(v)).orElse("");
  }

  /** Without a locale, and exactly. */
  private static String number(BigDecimal number) {
    return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  private static String unit(Unit unit, BigDecimal number) {
    boolean one = unit.counted() && number.compareTo(BigDecimal.ONE) == 0;
    return one ? unit.value() : unit.inSentence();
  }
}
