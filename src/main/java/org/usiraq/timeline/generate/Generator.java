package org.usiraq.timeline.generate;

import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.TimelineBuilder;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * Makes up a timeline that is like the dataset of this library in its dates, hedges, numbers of
 * participants and sources, and lengths of texts, but of any size: to measure a system, or to size
 * it before the data is there.
 *
 * <pre>{@code
 * Generator generator = Generator.of(1_000_000, 42);
 * generator.events().forEach(event -> …);
 * }</pre>
 *
 * <p>Validation finds no error and no warning in it. The tables come in published order, each
 * record made when it is asked for and not kept, so that memory does not grow with their number. A
 * record follows from the seed, the sizes and its number alone: a parallel stream gives the same
 * records in the same order. This class is immutable and may be used by several threads.
 */
public final class Generator {
  private final Sizes sizes;
  private final EventMaker events;
  private final StatisticMaker statistics;
  private final ActorMaker actors;
  private final PlaceMaker places;
  private final SourceMaker sources;
  private final Map<Table<?>, Long> counts;
  private final Map<Table<?>, Supplier<Stream<? extends Entity>>> tables;

  private Generator(Sizes sizes, long seed) {
    World world = new World(seed, sizes);
    this.sizes = sizes;
    actors = new ActorMaker(world);
    places = new PlaceMaker(world);
    sources = new SourceMaker(world);
    events = new EventMaker(world, places);
    statistics = new StatisticMaker(world);
    counts =
        Map.of(
            Tables.EVENTS, sizes.events(),
            Tables.ACTORS, sizes.actors(),
            Tables.STATISTICS, sizes.statistics(),
            Tables.PLACES, sizes.places(),
            Tables.SOURCES, sizes.sources(),
            Tables.PHASES, (long) PhaseMaker.all().size());
    tables =
        Map.of(
            Tables.EVENTS, this::events,
            Tables.ACTORS, this::actors,
            Tables.STATISTICS, this::statistics,
            Tables.PLACES, this::places,
            Tables.SOURCES, this::sources,
            Tables.PHASES, this::phases);
  }

  /**
   * Returns a generator.
   *
   * @param events how many events; the other tables grow as {@link Sizes#ofEvents} says
   * @param seed what the records depend on
   * @return the generator
   */
  public static Generator of(long events, long seed) {
    return of(Sizes.ofEvents(events), seed);
  }

  /**
   * Returns a generator.
   *
   * @param sizes how many records each table has
   * @param seed what the records depend on
   * @return the generator
   */
  public static Generator of(Sizes sizes, long seed) {
    return new Generator(Objects.requireNonNull(sizes, "sizes"), seed);
  }

  /** {@return how many records each table has} */
  public Sizes sizes() {
    return sizes;
  }

  /** {@return what the timeline says of itself} */
  public Metadata metadata() {
    return new Metadata(
        "generated-timeline",
        "A generated timeline",
        "1.0.0",
        "CC0-1.0",
        Measured.FIRST_DAY,
        Measured.LAST_DAY);
  }

  /** {@return the events in timeline order; the stream is sequential and may be made parallel} */
  public Stream<Event> events() {
    return stream(sizes.events(), events::make);
  }

  /** {@return the statistics in timeline order} */
  public Stream<Statistic> statistics() {
    return stream(sizes.statistics(), statistics::make);
  }

  /** {@return the actors by id} */
  public Stream<Actor> actors() {
    return stream(sizes.actors(), actors::make);
  }

  /** {@return the places by id} */
  public Stream<Place> places() {
    return stream(sizes.places(), places::make);
  }

  /** {@return the sources by id} */
  public Stream<Source> sources() {
    return stream(sizes.sources(), sources::make);
  }

  /** {@return the phases by id: the same twelve for every size and seed} */
  public Stream<Phase> phases() {
    return PhaseMaker.all().stream();
  }

  /**
   * Returns the records of a table in published order.
   *
   * @param table the table
   * @param <R> the Java type of its records
   * @return the records
   */
  public <R extends Entity> Stream<R> records(Table<R> table) {
    @SuppressWarnings("unchecked") // The map has for each table a stream of its own records.
    Stream<R> records = (Stream<R>) Objects.requireNonNull(tables.get(table)).get();
    return records;
  }

  /**
   * Returns how many records of a table there are.
   *
   * @param table the table
   * @return the number
   */
  public long count(Table<?> table) {
    return Objects.requireNonNull(counts.get(table));
  }

  /**
   * Makes the whole timeline in memory.
   *
   * @return the timeline; about 4 KB of heap an event with all that belongs to it
   */
  public Timeline timeline() {
    TimelineBuilder timeline = Timeline.builder(metadata());
    Tables.ALL.forEach(table -> give(table, timeline));
    return timeline.build();
  }

  private <R extends Entity> void give(Table<R> table, TimelineBuilder timeline) {
    table.give(timeline, records(table).toList());
  }

  private static <R> Stream<R> stream(long count, LongFunction<R> make) {
    return LongStream.range(0, count).mapToObj(make);
  }
}
