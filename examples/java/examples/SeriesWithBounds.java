package examples;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.usiraq.timeline.UsIraqTimeline;
import org.usiraq.timeline.model.Figure;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Timeline;

/** How many US soldiers were in Iraq, with the hedges of the sources and what these allow. */
public final class SeriesWithBounds {

  private SeriesWithBounds() {}

  /**
   * Prints a series: for each date the preferred figure, what it allows, and who says otherwise.
   *
   * @param args the name of a series, or none for the US troops in Iraq
   */
  public static void main(String[] args) {
    Timeline timeline = UsIraqTimeline.load();
    String series = args.length == 0 ? "us-troops-in-iraq" : args[0];
    // shown: series
    for (Statistic statistic : timeline.series(series)) {
      Figure figure = statistic.figure();
      String mark = statistic.standing() == Standing.PREFERRED ? "" : "  or else ";
      String words = figure.toEnglish(statistic.unit());
      String least = figure.valueLow().map(BigDecimal::toPlainString).orElse("no bound");
      String most = figure.valueHigh().map(BigDecimal::toPlainString).orElse("no bound");
      String source = timeline.getSource(statistic.citations().get(0).source()).publisher();
      System.out.printf(
          "%s%s: %s (from %s to %s), %s%n", mark, statistic.date(), words, least, most, source);
    }
    // shown: end

    // Bounds decide what a figure proves: "about" proves nothing, "nearly" an upper bound.
    Optional<Statistic> most =
        timeline.series(series).stream()
            .filter(statistic -> statistic.standing() == Standing.PREFERRED)
            .filter(statistic -> statistic.figure().valueLow().isPresent())
            .max(Comparator.comparing(statistic -> statistic.figure().valueLow().orElseThrow()));
    most.ifPresent(
        statistic ->
            System.out.println(
                "\nThe most that is sure: "
                    + statistic.figure().toEnglish(statistic.unit())
                    + ", "
                    + statistic.date().toEnglish()));
  }
}
