package org.usiraq.timeline.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.ActorKind;
import org.usiraq.timeline.model.Affiliation;
import org.usiraq.timeline.model.AffiliationRelation;
import org.usiraq.timeline.model.Aggregation;
import org.usiraq.timeline.model.Citation;
import org.usiraq.timeline.model.CoordinatePrecision;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Identifier;
import org.usiraq.timeline.model.Link;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.model.Measure;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Name;
import org.usiraq.timeline.model.NameType;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.model.ParticipantRole;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.PlaceKind;
import org.usiraq.timeline.model.Role;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.SourceKind;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.StatisticKind;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.Unit;

/** Makes one dataset. References run to records of lower number where circles are forbidden. */
final class Generator {
  private final Pick pick;
  private final TextPick texts;
  private final DatePick dates;
  private final FigurePick figures;
  private final Ids events;
  private final Ids actors;
  private final Ids statistics;
  private final Ids places;
  private final Ids sources;
  private final Ids phases;
  private final List<Edtf> eventDates = new ArrayList<>();
  private final Set<String> preferred = new HashSet<>();
  private final Set<String> offices = new HashSet<>();

  Generator(Random random, int size) {
    pick = new Pick(random);
    texts = new TextPick(pick);
    dates = new DatePick(pick);
    figures = new FigurePick(pick, texts);
    sources = ids(size);
    phases = ids(size);
    actors = ids(size);
    places = ids(size);
    // An event needs a phase and a source, a figure a source.
    events = ids(Math.min(size, phases.size() * sources.size() * size));
    statistics = ids(Math.min(size, sources.size() * size));
  }

  private Ids ids(int most) {
    return new Ids(pick, pick.below(most + 1));
  }

  Timeline timeline() {
    List<Event> allEvents = all(events, this::event);
    List<Statistic> allStatistics = all(statistics, this::statistic);
    List<Edtf> covered =
        Stream.concat(
                allEvents.stream().map(Event::date), allStatistics.stream().map(Statistic::date))
            .toList();
    return Timeline.builder(metadata(covered))
        .events(allEvents)
        .statistics(allStatistics)
        .actors(all(actors, this::actor))
        .places(all(places, this::place))
        .sources(all(sources, this::source))
        .phases(all(phases, this::phase))
        .build();
  }

  private static <R> List<R> all(Ids ids, IntFunction<R> make) {
    List<R> all = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      all.add(make.apply(i));
    }
    return all;
  }

  private Metadata metadata(List<Edtf> covered) {
    List<LocalDate> days =
        Stream.concat(
                covered.stream().flatMap(date -> date.earliest().stream()),
                covered.stream().flatMap(date -> date.latest().stream()))
            .sorted()
            .toList();
    LocalDate day = dates.day();
    return new Metadata(
        pick.slug(80),
        texts.text(120),
        pick.below(3) + "." + pick.below(30) + "." + pick.below(100),
        pick.of("CC-BY-4.0", texts.text(60)),
        days.isEmpty() ? day : days.get(0),
        days.isEmpty() ? day : days.get(days.size() - 1));
  }

  private Event event(int i) {
    Edtf date = dates.any();
    eventDates.add(date);
    return new Event(
        events.id(i),
        events.formerIds(i),
        texts.text(120),
        slugs(),
        texts.text(1200),
        pick.of(EventType.values()),
        phases.any(),
        date,
        some(actors, this::participant),
        some(places, places::any),
        i == 0 ? List.of() : pick.list(() -> link(i)),
        citations(this::datedCitation),
        Optional.empty(),
        note());
  }

  private Participant participant() {
    return new Participant(
        actors.any(), pick.of(ParticipantRole.values()), pick.maybe(actors::any));
  }

  /** A link to an earlier record, in no relation that the dates rule out. */
  private Link link(int from) {
    int to = pick.below(from);
    LinkRelation relation = pick.of(LinkRelation.values());
    Optional<LocalDate> last = eventDates.get(from).latest();
    Optional<LocalDate> first = eventDates.get(to).earliest();
    boolean before = last.isPresent() && first.isPresent() && last.get().isBefore(first.get());
    return new Link(
        before ? pick.of(LinkRelation.PART_OF, LinkRelation.RELATED_TO) : relation,
        events.reference(to));
  }

  private Statistic statistic(int i) {
    Unit unit = pick.of(Unit.values());
    Edtf date = dates.any();
    Optional<String> series = pick.maybe(() -> pick.of("us-troops", "deaths", pick.slug(80)));
    Standing standing = pick.of(Standing.values());
    if (standing == Standing.PREFERRED && series.isPresent()) {
      standing =
          preferred.add(series.get() + " " + date) ? Standing.PREFERRED : Standing.ALTERNATIVE;
    }
    return new Statistic(
        statistics.id(i),
        statistics.formerIds(i),
        texts.text(120),
        slugs(),
        note(),
        pick.of(Measure.values()),
        unit,
        pick.of(StatisticKind.values()),
        pick.of(Aggregation.values()),
        figures.figure(unit),
        date,
        reference(actors),
        reference(places),
        reference(events),
        series,
        standing,
        reference(actors),
        citations(this::citation));
  }

  private Actor actor(int i) {
    return new Actor(
        actors.id(i),
        actors.formerIds(i),
        texts.text(200),
        pick.of(ActorKind.values()),
        texts.text(1200),
        country(),
        date(),
        pick.list(this::name),
        pick.list(() -> new Role(texts.text(200), office(), date())),
        i == 0 ? List.of() : pick.list(() -> affiliation(i)),
        pick.list(this::identifier),
        some(sources, this::citation),
        note());
  }

  /** An office that nobody else holds. */
  private Optional<String> office() {
    return pick.maybe(() -> pick.slug(80)).filter(offices::add);
  }

  private Affiliation affiliation(int from) {
    return new Affiliation(
        actors.reference(pick.below(from)), pick.of(AffiliationRelation.values()), date());
  }

  private Place place(int i) {
    boolean located = pick.onceIn(2);
    Optional<String> country = country();
    // Coordinates are drawn from the whole world: only of these may they lie outside the country.
    PlaceKind kind =
        located && country.isPresent()
            ? pick.of(PlaceKind.VESSEL, PlaceKind.BORDER)
            : pick.of(PlaceKind.values());
    return new Place(
        places.id(i),
        places.formerIds(i),
        texts.text(200),
        kind,
        country,
        i == 0 ? Optional.empty() : pick.maybe(() -> places.reference(pick.below(i))),
        located ? Optional.of(degrees(90)) : Optional.empty(),
        located ? Optional.of(degrees(180)) : Optional.empty(),
        located ? Optional.of(pick.of(CoordinatePrecision.values())) : Optional.empty(),
        pick.list(this::name),
        pick.list(this::identifier),
        some(sources, this::citation),
        note());
  }

  private Source source(int i) {
    return new Source(
        sources.id(i),
        sources.formerIds(i),
        texts.text(400),
        texts.text(200),
        pick.list(() -> texts.text(200)),
        date(),
        pick.maybe(() -> pick.of("http", "https") + "://example.org/ü?q=1,2;%20&i=" + i + "#'é'"),
        pick.maybe(() -> "https://archive.example/" + pick.slug(80)),
        pick.maybe(dates::day),
        language(),
        pick.of(SourceKind.values()),
        pick.maybe(() -> i == 0 || pick.onceIn(2) ? agency() : sources.reference(pick.below(i))),
        note());
  }

  private String agency() {
    return pick.of("Reuters", "The Associated Press, \"AP\"", "وكالة الأنباء العراقية");
  }

  private Phase phase(int i) {
    return new Phase(
        phases.id(i), phases.formerIds(i), texts.text(120), dates.any(), texts.text(1200));
  }

  private Citation citation() {
    return new Citation(sources.any(), pick.maybe(() -> texts.text(200)), note());
  }

  private DatedCitation datedCitation() {
    return new DatedCitation(sources.any(), pick.maybe(() -> texts.text(200)), date(), note());
  }

  private Name name() {
    return new Name(texts.text(200), language(), pick.of(NameType.values()), date());
  }

  private Identifier identifier() {
    return new Identifier(pick.of("wikidata", "geonames", pick.slug(80)), texts.text(200));
  }

  private Optional<String> note() {
    return pick.maybe(() -> texts.text(2000));
  }

  private Optional<Edtf> date() {
    return pick.maybe(dates::any);
  }

  private Optional<String> country() {
    return pick.maybe(() -> pick.of("IQ", "US", "IR", "NO", "NA"));
  }

  private String language() {
    return pick.of("en", "ar", "ar-Latn", "ckb-Arab", "fa-IR", "no", "sl-rozaj", "und", "de-1996");
  }

  private List<String> slugs() {
    return pick.list(() -> pick.slug(80));
  }

  /** References to a table that may be empty. */
  private <T> List<T> some(Ids table, Supplier<T> value) {
    return table.size() == 0 ? List.of() : pick.list(value);
  }

  private <T> List<T> citations(Supplier<T> citation) {
    List<T> cited = new ArrayList<>(List.of(citation.get()));
    cited.addAll(pick.list(citation));
    return cited;
  }

  private Optional<String> reference(Ids table) {
    return table.size() == 0 ? Optional.empty() : pick.maybe(table::any);
  }

  /** Degrees of no to six decimals. */
  private double degrees(int most) {
    double unit = pick.of(1.0, 100.0, 1e4, 1e6);
    return switch (pick.below(10)) {
      case 0 -> most;
      case 1 -> -most;
      case 2 -> 0;
      case 3 -> 0.000001;
      default -> pick.between((long) (-most * unit), (long) (most * unit)) / unit;
    };
  }
}
