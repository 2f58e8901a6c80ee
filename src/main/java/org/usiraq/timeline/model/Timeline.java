package org.usiraq.timeline.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.usiraq.timeline.edtf.Certainty;
import org.usiraq.timeline.edtf.Edtf;

/**
 * A whole dataset: six tables of records and what it says of itself, immutable and safe to share
 * among threads.
 *
 * <p>Events and statistics stand in timeline order, the other tables by id; a timeline puts them
 * into that order itself and counts the independent sources of each event, so that equality ignores
 * how the records were given. Look-ups also find former ids: {@code get…} throws {@link
 * java.util.NoSuchElementException} and names the nearest id, {@code find…} gives an {@link
 * Optional}. A record may refer to one that is not here; validation reports that.
 *
 * <pre>{@code
 * for (Event event : timeline.eventsOverlapping(Edtf.parse("2019-12"))) {
 *   System.out.println(event.date().toEnglish() + ": " + event.title());
 * }
 * }</pre>
 */
public final class Timeline {

  private final Metadata metadata;
  private final Index<Event> events;
  private final Index<Actor> actors;
  private final Index<Statistic> statistics;
  private final Index<Place> places;
  private final Index<Source> sources;
  private final Index<Phase> phases;

  Timeline(TimelineBuilder from) {
    metadata = from.metadata;
    actors = byId("actor", from.actors);
    places = byId("place", from.places);
    sources = byId("source", from.sources);
    phases = byId("phase", from.phases);
    statistics = new Index<>("statistic", sorted(from.statistics, TimelineOrder.STATISTICS));
    events = new Index<>("event", sorted(counted(from.events), TimelineOrder.EVENTS));
  }

  private List<Event> counted(List<Event> given) {
    Origins origins = new Origins(sources);
    List<Event> counted = new ArrayList<>(given.size());
    for (Event event : given) {
      int count = origins.count(event.citations());
      boolean known = event.independentSources().isPresent();
      counted.add(
          known && event.independentSources().get() == count
              ? event
              : event.withIndependentSources(count));
    }
    return counted;
  }

  /**
   * Starts a timeline.
   *
   * @param metadata what the dataset says of itself
   * @return a builder without records, for one thread and one timeline
   */
  public static TimelineBuilder builder(Metadata metadata) {
    return new TimelineBuilder(metadata);
  }

  private static <R extends Entity> List<R> sorted(
      Collection<R> records, Comparator<? super R> order) {
    List<R> list = new ArrayList<>(records);
    list.sort(order);
    return list;
  }

  private static <R extends Entity> Index<R> byId(String kind, Collection<R> records) {
    return new Index<>(kind, sorted(records, TimelineOrder.IDS));
  }

  /** {@return what the dataset says of itself} */
  public Metadata metadata() {
    return metadata;
  }

  /** {@return the events in timeline order} */
  public List<Event> events() {
    return events.records();
  }

  /** {@return the actors by id} */
  public List<Actor> actors() {
    return actors.records();
  }

  /** {@return the statistics in timeline order} */
  public List<Statistic> statistics() {
    return statistics.records();
  }

  /** {@return the places by id} */
  public List<Place> places() {
    return places.records();
  }

  /** {@return the sources by id} */
  public List<Source> sources() {
    return sources.records();
  }

  /** {@return the phases by id} */
  public List<Phase> phases() {
    return phases.records();
  }

  /**
   * {@return the event of an id or former id}
   *
   * @param id the id
   * @throws java.util.NoSuchElementException if there is none; the message names the nearest id
   */
  public Event getEvent(String id) {
    return events.get(id);
  }

  /**
   * {@return the event of an id or former id, or empty if there is none}
   *
   * @param id the id
   */
  public Optional<Event> findEvent(String id) {
    return events.find(id);
  }

  /**
   * {@return the actor of an id or former id}
   *
   * @param id the id
   * @throws java.util.NoSuchElementException if there is none; the message names the nearest id
   */
  public Actor getActor(String id) {
    return actors.get(id);
  }

  /**
   * {@return the actor of an id or former id, or empty if there is none}
   *
   * @param id the id
   */
  public Optional<Actor> findActor(String id) {
    return actors.find(id);
  }

  /**
   * {@return the statistic of an id or former id}
   *
   * @param id the id
   * @throws java.util.NoSuchElementException if there is none; the message names the nearest id
   */
  public Statistic getStatistic(String id) {
    return statistics.get(id);
  }

  /**
   * {@return the statistic of an id or former id, or empty if there is none}
   *
   * @param id the id
   */
  public Optional<Statistic> findStatistic(String id) {
    return statistics.find(id);
  }

  /**
   * {@return the place of an id or former id}
   *
   * @param id the id
   * @throws java.util.NoSuchElementException if there is none; the message names the nearest id
   */
  public Place getPlace(String id) {
    return places.get(id);
  }

  /**
   * {@return the place of an id or former id, or empty if there is none}
   *
   * @param id the id
   */
  public Optional<Place> findPlace(String id) {
    return places.find(id);
  }

  /**
   * {@return the source of an id or former id}
   *
   * @param id the id
   * @throws java.util.NoSuchElementException if there is none; the message names the nearest id
   */
  public Source getSource(String id) {
    return sources.get(id);
  }

  /**
   * {@return the source of an id or former id, or empty if there is none}
   *
   * @param id the id
   */
  public Optional<Source> findSource(String id) {
    return sources.find(id);
  }

  /**
   * {@return the phase of an id or former id}
   *
   * @param id the id
   * @throws java.util.NoSuchElementException if there is none; the message names the nearest id
   */
  public Phase getPhase(String id) {
    return phases.get(id);
  }

  /**
   * {@return the phase of an id or former id, or empty if there is none}
   *
   * @param id the id
   */
  public Optional<Phase> findPhase(String id) {
    return phases.find(id);
  }

  /**
   * Returns the events that may have happened within a period: those whose bounds meet it, an
   * absent bound being endless.
   *
   * @param first the first day, inclusive
   * @param last the last day, inclusive
   * @return the events in timeline order
   * @throws IllegalArgumentException if the last day is before the first
   */
  public List<Event> eventsBetween(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("last: expected " + first + " or later, found " + last);
    }
    return eventsWhere(
        event ->
            !event.date().earliest().orElse(LocalDate.MIN).isAfter(last)
                && !event.date().latest().orElse(LocalDate.MAX).isBefore(first));
  }

  /**
   * Returns the events whose date certainly or possibly overlaps a date.
   *
   * @param date the date, of any form
   * @return the events in timeline order
   */
  public List<Event> eventsOverlapping(Edtf date) {
    return eventsWhere(event -> event.date().overlaps(date) != Certainty.IMPOSSIBLE);
  }

  /**
   * Returns the events an actor has a part in, undisputed or claimed.
   *
   * @param actorId the id, or a former id, of an actor
   * @param reach whether the parts of its members count as its own
   * @return the events in timeline order
   * @throws java.util.NoSuchElementException if there is no such actor
   */
  public List<Event> eventsByActor(String actorId, Reach reach) {
    String id = getActor(actorId).id();
    Set<String> ids = reach == Reach.ITSELF ? Set.of(id) : new Walk(this).members(id);
    return eventsWhere(
        event ->
            event.participants().stream()
                .anyMatch(p -> findActor(p.actor()).filter(a -> ids.contains(a.id())).isPresent()));
  }

  /**
   * Returns the events at a place or at any place within it.
   *
   * @param placeId the id, or a former id, of a place
   * @return the events in timeline order
   * @throws java.util.NoSuchElementException if there is no such place
   */
  public List<Event> eventsAt(String placeId) {
    Set<String> ids = new Walk(this).within(getPlace(placeId).id());
    return eventsWhere(
        event ->
            event.places().stream()
                .anyMatch(id -> findPlace(id).filter(p -> ids.contains(p.id())).isPresent()));
  }

  /**
   * Returns the events of a type.
   *
   * @param type the type
   * @return the events in timeline order
   */
  public List<Event> eventsOfType(EventType type) {
    return eventsWhere(event -> event.type() == type);
  }

  /**
   * Returns the events of a phase.
   *
   * @param phaseId the id, or a former id, of a phase
   * @return the events in timeline order
   * @throws java.util.NoSuchElementException if there is no such phase
   */
  public List<Event> eventsInPhase(String phaseId) {
    String id = getPhase(phaseId).id();
    return eventsWhere(event -> Walk.is(findPhase(event.phase()), id));
  }

  /**
   * Returns what an event led to: the events that were caused by it or answered it, those that
   * these led to, and so on.
   *
   * @param eventId the id, or a former id, of an event
   * @return the events in timeline order, without the one asked for
   * @throws java.util.NoSuchElementException if there is no such event
   */
  public List<Event> consequencesOf(String eventId) {
    String root = getEvent(eventId).id();
    Set<String> ids = new Walk(this).consequences(root);
    return eventsWhere(event -> ids.contains(event.id()) && !event.id().equals(root));
  }

  /**
   * Returns the statistics that belong to an event.
   *
   * @param eventId the id, or a former id, of an event
   * @return the statistics in timeline order
   * @throws java.util.NoSuchElementException if there is no such event
   */
  public List<Statistic> statisticsOf(String eventId) {
    String id = getEvent(eventId).id();
    return statisticsWhere(s -> Walk.is(s.event().flatMap(this::findEvent), id));
  }

  /**
   * Returns the figures of a series, of every standing.
   *
   * @param slug the name of the series, such as {@code us-troops-in-iraq}
   * @return the statistics in timeline order; none if no figure is of that series
   */
  public List<Statistic> series(String slug) {
    return statisticsWhere(s -> s.series().filter(slug::equals).isPresent());
  }

  private List<Event> eventsWhere(Predicate<Event> condition) {
    return events().stream().filter(condition).toList();
  }

  private List<Statistic> statisticsWhere(Predicate<Statistic> condition) {
    return statistics().stream().filter(condition).toList();
  }

  /** Timelines are equal if they hold equal records and equal metadata. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Timeline that
        && metadata.equals(that.metadata)
        && tables().equals(that.tables());
  }

  @Override
  public int hashCode() {
    return Objects.hash(metadata, tables());
  }

  private List<List<? extends Entity>> tables() {
    return List.of(events(), actors(), statistics(), places(), sources(), phases());
  }

  /** {@return the name, the version and the number of records of each table} */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s %s: %d events, %d actors, %d statistics, %d places, %d sources, %d phases",
        Stream.concat(
                Stream.of(metadata.name(), metadata.version()), tables().stream().map(List::size))
            .toArray());
  }
}
