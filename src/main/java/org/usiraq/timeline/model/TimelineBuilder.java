package org.usiraq.timeline.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Puts a {@link Timeline} together from the records of its tables. For one thread. */
public final class TimelineBuilder {
  final Metadata metadata;
  List<Event> events = List.of();
  List<Actor> actors = List.of();
  List<Statistic> statistics = List.of();
  List<Place> places = List.of();
  List<Source> sources = List.of();
  List<Phase> phases = List.of();

  TimelineBuilder(Metadata metadata) {
    this.metadata = Objects.requireNonNull(metadata, "metadata");
  }

  /**
   * Sets the events.
   *
   * @param events all of them, in any order
   * @return this
   */
  public TimelineBuilder events(Collection<Event> events) {
    this.events = List.copyOf(events);
    return this;
  }

  /**
   * Sets the actors.
   *
   * @param actors all of them, in any order
   * @return this
   */
  public TimelineBuilder actors(Collection<Actor> actors) {
    this.actors = List.copyOf(actors);
    return this;
  }

  /**
   * Sets the statistics.
   *
   * @param statistics all of them, in any order
   * @return this
   */
  public TimelineBuilder statistics(Collection<Statistic> statistics) {
    this.statistics = List.copyOf(statistics);
    return this;
  }

  /**
   * Sets the places.
   *
   * @param places all of them, in any order
   * @return this
   */
  public TimelineBuilder places(Collection<Place> places) {
    this.places = List.copyOf(places);
    return this;
  }

  /**
   * Sets the sources.
   *
   * @param sources all of them, in any order
   * @return this
   */
  public TimelineBuilder sources(Collection<Source> sources) {
    this.sources = List.copyOf(sources);
    return this;
  }

  /**
   * Sets the phases.
   *
   * @param phases all of them, in any order
   * @return this
   */
  public TimelineBuilder phases(Collection<Phase> phases) {
    this.phases = List.copyOf(phases);
    return this;
  }

  /**
   * Returns the timeline.
   *
   * @return the records in their published order
   * @throws IllegalArgumentException if an id stands for two records of a table
   */
  public Timeline build() {
    return new Timeline(this);
  }
}
