package org.usiraq.timeline.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
import org.usiraq.timeline.model.TimelineOrder;

/** The tables of a dataset, and what the dataset says of itself. */
public final class Tables {

  /** What happened. */
  public static final Table<Event> EVENTS =
      new Table<>(
          "events",
          EventTable.columns(),
          TimelineOrder.by(Event::date),
          Timeline::events,
          TimelineBuilder::events);

  /** Who it happened between. */
  public static final Table<Actor> ACTORS =
      new Table<>(
          "actors", ActorTable.columns(), byId(), Timeline::actors, TimelineBuilder::actors);

  /** The figures. */
  public static final Table<Statistic> STATISTICS =
      new Table<>(
          "statistics",
          StatisticTable.columns(),
          TimelineOrder.by(Statistic::date),
          Timeline::statistics,
          TimelineBuilder::statistics);

  /** Where it happened. */
  public static final Table<Place> PLACES =
      new Table<>(
          "places", PlaceTable.columns(), byId(), Timeline::places, TimelineBuilder::places);

  /** Who says so. */
  public static final Table<Source> SOURCES =
      new Table<>(
          "sources", SourceTable.columns(), byId(), Timeline::sources, TimelineBuilder::sources);

  /** The chapters of the story. */
  public static final Table<Phase> PHASES =
      new Table<>(
          "phases", PhaseTable.columns(), byId(), Timeline::phases, TimelineBuilder::phases);

  /** All tables, in the order in which documents hold them. */
  public static final List<Table<?>> ALL =
      List.of(EVENTS, ACTORS, STATISTICS, PLACES, SOURCES, PHASES);

  /** The type of the name of a table. */
  public static final Scalar<Table<?>> NAME = Scalar.words("table", Table::name, ALL, List.of());

  /** What a dataset says of itself. */
  public static final Struct<Metadata> METADATA = metadata();

  private Tables() {}

  /**
   * Looks for a table.
   *
   * @param name its published name
   * @return the table, or empty if there is none of that name
   */
  public static Optional<Table<?>> find(String name) {
    return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
  }

  private static <R extends Entity> Comparator<R> byId() {
    return Comparator.comparing(Entity::id);
  }

  private static Struct<Metadata> metadata() {
    Struct.Builder<Metadata> c = Struct.builder("metadata", "What a dataset says of itself.");
    var name = c.required("name", Scalar.ID, Metadata::name, "The name, a slug.");
    var title = c.required("title", Scalar.text(Parts.TITLE), Metadata::title, "The title.");
    var version =
        c.required("version", Scalar.text(20), Metadata::version, "The version, three numbers.");
    var licence =
        c.required(
            "licence", Scalar.text(60), Metadata::licence, "The licence of the data, as in SPDX.");
    var earliest =
        c.required(
            "coverage_earliest",
            Scalar.DATE,
            Metadata::coverageEarliest,
            "The first day that the dataset means to cover.");
    var latest =
        c.required(
            "coverage_latest",
            Scalar.DATE,
            Metadata::coverageLatest,
            "The last day that the dataset means to cover.");
    return c.build(
        v ->
            new Metadata(
                v.get(name),
                v.get(title),
                v.get(version),
                v.get(licence),
                v.get(earliest),
                v.get(latest)));
  }
}
