package org.usiraq.timeline.generate;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.usiraq.timeline.model.Measure;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Unit;

/** Makes statistics. */
final class StatisticMaker {

  /** A measure and the unit that goes with it. */
  private record Kind(Measure measure, Unit unit) {}

  private static final double STATISTICS = 480;
  private static final double SUBJECTS = 415 / STATISTICS;
  private static final double PLACES = 415 / STATISTICS;
  private static final double EVENTS = 316 / STATISTICS;
  private static final double ATTRIBUTED = 243 / STATISTICS;
  private static final double NOTES = 317 / STATISTICS;
  private static final double PREFERRED = 387 / STATISTICS;
  private static final double ALTERNATIVE = 70 / 93.0;

  /** Statistics a series: 480 of 172. */
  private static final double IN_SERIES = 2.8;

  /** Fewer would have two figures of one series on one day. */
  private static final int LEAST_SERIES = 6;

  private static final Weighted<Kind> KINDS =
      new Weighted<Kind>()
          .add(new Kind(Measure.DEATHS, Unit.PERSON), 159)
          .add(new Kind(Measure.TROOPS, Unit.PERSON), 120)
          .add(new Kind(Measure.INJURIES, Unit.PERSON), 37)
          .add(new Kind(Measure.COST, Unit.USD), 25)
          .add(new Kind(Measure.ATTACKS, Unit.ATTACK), 25)
          .add(new Kind(Measure.DISPLACED, Unit.PERSON), 20)
          .add(new Kind(Measure.ATTACKS, Unit.MUNITION), 14)
          .add(new Kind(Measure.TERRITORY_SHARE, Unit.PERCENT), 10)
          .add(new Kind(Measure.DETAINEES, Unit.PERSON), 9)
          .add(new Kind(Measure.PERSONNEL, Unit.PERSON), 9)
          .add(new Kind(Measure.SEATS, Unit.SEAT), 7)
          .add(new Kind(Measure.STRIKES, Unit.STRIKE), 7)
          .add(new Kind(Measure.TURNOUT, Unit.PERCENT), 6)
          .add(new Kind(Measure.TRADE, Unit.USD), 4);

  private final World world;
  private final Dates dates;
  private final long series;

  StatisticMaker(World world) {
    this.world = world;
    long all = world.sizes.statistics();
    series = Math.max(Math.min(all, LEAST_SERIES), Math.round(all / IN_SERIES));
    dates =
        new Dates(
            world.seed, World.STATISTICS, all, Measured.STATISTIC_DATES, Measured.STATISTIC_SPANS);
  }

  Statistic make(long number) {
    // Figures of one series are of one kind, and far apart in time.
    long of = number % series;
    Kind kind = KINDS.pick(world.dice(World.STATISTICS, ~of));
    Dice dice = world.dice(World.STATISTICS, number);
    Standing standing =
        dice.chance(PREFERRED)
            ? Standing.PREFERRED
            : dice.chance(ALTERNATIVE) ? Standing.ALTERNATIVE : Standing.SUPERSEDED;
    long all = world.sizes.statistics();
    return new Statistic(
        World.id('f', number, World.slug(kind.measure)),
        List.of(),
        kind.measure.label() + ": " + Words.title(dice, Measured.TITLE.pick(dice) - 10),
        List.of(),
        // What is not preferred says why.
        standing != Standing.PREFERRED || dice.chance(NOTES)
            ? Optional.of(Words.text(dice, Measured.STATISTIC_NOTE.pick(dice)))
            : Optional.empty(),
        kind.measure,
        kind.unit,
        Measured.STATISTIC_KINDS.pick(dice),
        Measured.AGGREGATIONS.pick(dice),
        FigureMaker.make(dice, kind.unit),
        dates.date(number),
        maybe(dice, SUBJECTS, world.sizes.actors(), () -> world.anyActor(dice)),
        maybe(
            dice,
            PLACES,
            world.sizes.places(),
            () -> world.place(dice.skewed(world.sizes.places()))),
        maybe(
            dice,
            EVENTS,
            world.sizes.events(),
            () -> world.event(World.part(number, all, world.sizes.events()))),
        Optional.of(World.id('g', of, World.slug(kind.measure))),
        standing,
        maybe(dice, ATTRIBUTED, world.sizes.actors(), () -> world.anyActor(dice)),
        world.citations(dice, number, all, Measured.STATISTIC_CITATIONS.pick(dice)));
  }

  private static Optional<String> maybe(
      Dice dice, double share, long among, Supplier<String> reference) {
    return dice.chance(share) && among > 0 ? Optional.of(reference.get()) : Optional.empty();
  }
}
