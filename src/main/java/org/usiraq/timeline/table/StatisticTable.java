package org.usiraq.timeline.table;

import java.math.BigDecimal;
import org.usiraq.timeline.model.Aggregation;
import org.usiraq.timeline.model.Figure;
import org.usiraq.timeline.model.Measure;
import org.usiraq.timeline.model.Qualifier;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.StatisticKind;
import org.usiraq.timeline.model.Unit;

/** The columns of the table of statistics. */
final class StatisticTable {

  /** The most code points of a hedge: eight words. */
  private static final int WORDING = 80;

  /** What the bounds follow from. */
  private static final String BOUNDS =
      "qualifier, value and unit, unless the hedge is itself a range";

  private StatisticTable() {}

  static Struct<Statistic> columns() {
    Struct.Builder<Statistic> c = Struct.builder("statistic", "One figure that somebody stated.");
    var id = Parts.id(c);
    var formerIds = Parts.formerIds(c);
    var title = c.required("title", Scalar.text(Parts.TITLE), Statistic::title, "A headline.");
    var tags = Parts.tags(c, Statistic::tags);
    var note = Parts.note(c, Statistic::note);
    var measure =
        c.required(
            "measure",
            Scalar.vocabulary(Measure.values()),
            Statistic::measure,
            "What is measured.");
    var unit =
        c.required(
            "unit",
            Scalar.vocabulary(Unit.values()),
            Statistic::unit,
            "What it is measured in; a counted unit has whole numbers.");
    var kind =
        c.required(
            "kind",
            Scalar.vocabulary(StatisticKind.values()),
            Statistic::kind,
            "On what footing it was stated.");
    var aggregation =
        c.required(
            "aggregation",
            Scalar.vocabulary(Aggregation.values()),
            Statistic::aggregation,
            "How it relates to time.");
    var wording =
        c.nullable(
            "wording",
            Scalar.text(WORDING),
            s -> s.figure().wording(),
            "The hedge as the source put it, at most eight words; null where it put none.");
    var qualifier =
        c.required(
            "qualifier",
            Scalar.vocabulary(Qualifier.values()),
            s -> s.figure().qualifier(),
            "What the hedge means.");
    var value =
        c.nullable(
            "value",
            Scalar.DECIMAL,
            s -> s.figure().value(),
            "The value stated; null where only a range or a magnitude is stated.");
    var low =
        c.derivedNullable(
            "value_low",
            Scalar.DECIMAL,
            s -> s.figure().valueLow(),
            BOUNDS,
            "The low bound, inclusive; null where none follows from the hedge.");
    var high =
        c.derivedNullable(
            "value_high",
            Scalar.DECIMAL,
            s -> s.figure().valueHigh(),
            BOUNDS,
            "The high bound, inclusive; null where none follows from the hedge.");
    var date = DateColumns.required(c, Statistic::date, "As of when, or over which period");
    var subject =
        c.nullable(
            "subject",
            Scalar.reference("actors"),
            Statistic::subject,
            "Who or what is counted; null where no actor is.");
    var place =
        c.nullable(
            "place",
            Scalar.reference("places"),
            Statistic::place,
            "Where; null where no place is stated.");
    var event =
        c.nullable(
            "event",
            Scalar.reference("events"),
            Statistic::event,
            "The event it belongs to; null where it belongs to none.");
    var series =
        c.nullable(
            "series",
            Scalar.ID,
            Statistic::series,
            "A slug that figures share which can be compared over time; null where none can.");
    var standing =
        c.defaulted(
            "standing",
            Scalar.vocabulary(Standing.values()),
            Statistic::standing,
            "How it stands among those for the same series and date.");
    var attributedTo =
        c.nullable(
            "attributed_to",
            Scalar.reference("actors"),
            Statistic::attributedTo,
            "Who stated it; null where it is the source's own voice.");
    var citations = Parts.citations(c, true, Statistic::citations);
    return c.build(
        v ->
            new Statistic(
                v.get(id),
                v.get(formerIds),
                v.get(title),
                v.get(tags),
                v.find(note),
                v.get(measure),
                v.get(unit),
                v.get(kind),
                v.get(aggregation),
                figure(v, wording, qualifier, value, low, high, v.get(unit)),
                v.get(date),
                v.find(subject),
                v.find(place),
                v.find(event),
                v.find(series),
                v.find(standing).orElse(Standing.PREFERRED),
                v.find(attributedTo),
                v.get(citations)));
  }

  /** Bounds are taken where the qualifier states them, and follow from the value elsewhere. */
  private static Figure figure(
      Values v,
      Column<?, String> wording,
      Column<?, Qualifier> qualifier,
      Column<?, BigDecimal> value,
      Column<?, BigDecimal> low,
      Column<?, BigDecimal> high,
      Unit unit) {
    Qualifier hedge = v.get(qualifier);
    return hedge.statesBounds()
        ? new Figure(v.find(wording), hedge, v.find(value), v.find(low), v.find(high))
        : new Figure(
            v.find(wording),
            hedge,
            v.find(value),
            v.find(value).flatMap(stated -> hedge.low(stated, unit)),
            v.find(value).flatMap(stated -> hedge.high(stated, unit)));
  }
}
