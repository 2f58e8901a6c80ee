package org.usiraq.timeline.mapping;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.model.Citation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Figure;
import org.usiraq.timeline.model.Qualifier;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Unit;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.FindingCode;

/** Makes the figures of an event: a value, its bounds, or both. */
final class FigureCells {

  /** A number that cannot be read, which has been told; the figure is left out. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final Plan plan;
  private final Output output;

  FigureCells(Plan plan, Output output) {
    this.plan = plan;
    this.output = output;
  }

  /**
   * @param collection the collection of events: it is who made the figures
   */
  void read(Row row, Event event, Citation collection) throws IOException {
    for (Parts.FigureRule rule : plan.figures()) {
      Optional<Statistic> statistic = statistic(row, rule, event, collection);
      if (statistic.isPresent()) {
        output.take(Tables.STATISTICS, statistic.get(), row);
      }
    }
  }

  private Optional<Statistic> statistic(
      Row row, Parts.FigureRule rule, Event event, Citation collection) {
    try {
      return figure(
              number(row, rule.best()),
              number(row, rule.low()),
              number(row, rule.high()),
              rule.unit())
          .map(figure -> statistic(row, rule, figure, event, collection));
    } catch (Unreadable e) {
      return Optional.empty(); // Told where it was read.
    } catch (IllegalArgumentException e) {
      row.tell(
          FindingCode.IMPOSSIBLE_RECORD,
          rule.best().or(rule::low).or(rule::high).orElse(""),
          "",
          e.getMessage() + "; the figure is left out");
      return Optional.empty();
    }
  }

  private Statistic statistic(
      Row row, Parts.FigureRule rule, Figure figure, Event event, Citation collection) {
    return new Statistic(
        Slugs.id(event.id(), rule.name()),
        List.of(),
        output.fit(
            row, Tables.STATISTICS, "title", rule.name(), rule.title() + ": " + event.title()),
        List.of(),
        Optional.empty(),
        rule.measure(),
        rule.unit(),
        rule.kind(),
        rule.aggregation(),
        figure,
        event.date(),
        Optional.empty(),
        event.places().stream().findFirst(),
        Optional.of(event.id()),
        Optional.empty(),
        Standing.PREFERRED,
        Optional.empty(),
        List.of(collection));
  }

  private static Optional<Figure> figure(
      Optional<BigDecimal> best, Optional<BigDecimal> low, Optional<BigDecimal> high, Unit unit) {
    if (low.isPresent() && high.isPresent()) {
      boolean one = low.get().compareTo(high.get()) == 0;
      Figure range =
          new Figure(Optional.empty(), Qualifier.RANGE, best, low, high); // Refuses wrong orders.
      return Optional.of(one ? Figure.of(Qualifier.EXACT, low.get(), unit) : range);
    }
    if (best.isPresent()) {
      // One bound alone does not go with a value; what is sure is that it is an estimate.
      boolean plain = low.isEmpty() && high.isEmpty();
      return Optional.of(Figure.of(plain ? Qualifier.EXACT : Qualifier.ABOUT, best.get(), unit));
    }
    return low.map(value -> Figure.of(Qualifier.AT_LEAST, value, unit))
        .or(() -> high.map(value -> Figure.of(Qualifier.AT_MOST, value, unit)));
  }

  private static Optional<BigDecimal> number(Row row, Optional<String> column) throws Unreadable {
    Optional<String> cell = row.find(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    String problem;
    try {
      BigDecimal number = new BigDecimal(cell.get());
      if (number.signum() < 0) {
        problem = "expected 0 or more, found " + cell.get();
      } else {
        Optional<String> large = Figure.decimalProblem(number);
        if (large.isEmpty()) {
          return Optional.of(number);
        }
        problem = large.get();
      }
    } catch (NumberFormatException e) {
      problem = "expected a plain number, found '" + cell.get() + "'";
    }
    row.tell(
        FindingCode.BAD_NUMBER,
        column.orElseThrow(),
        cell.get(),
        problem + "; the figure is left out");
    throw new Unreadable();
  }
}
