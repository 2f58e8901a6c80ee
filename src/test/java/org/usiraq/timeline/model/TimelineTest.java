package org.usiraq.timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.testing.Timelines;

class TimelineTest {
  private static final Timeline SMALL = Timelines.small();
  private static final Metadata METADATA = SMALL.metadata();
  private static final DatedCitation CITED =
      new DatedCitation("s", Optional.empty(), Optional.empty(), Optional.empty());

  @Provide
  Arbitrary<Timeline> timelines() {
    return Timelines.timelines();
  }

  private static List<String> ids(List<? extends Entity> records) {
    return records.stream().<String>map(Entity::id).toList();
  }

  private static String refused(Runnable asking) {
    return String.valueOf(assertThrows(NoSuchElementException.class, asking::run).getMessage());
  }

  private static Event.Builder event(String id, String date) {
    return Event.builder(id, "T", "S.", EventType.TALKS, "p", Edtf.parse(date)).citations(CITED);
  }

  private static Timeline of(Event... events) {
    return Timeline.builder(METADATA).events(List.of(events)).build();
  }

  @Test
  void getById() {
    assertEquals("Invasion begins", SMALL.getEvent("invasion").title());
    assertEquals("The General", SMALL.getActor("general").name());
    assertEquals("Share lost", SMALL.getStatistic("share-lost").title());
    assertEquals("Baghdad", SMALL.getPlace("baghdad").name());
    assertEquals("Wire report", SMALL.getSource("wire-2020").title());
    assertEquals("War", SMALL.getPhase("war").title());
  }

  @Test
  void getByFormerId() {
    assertEquals("baghdad-rally", SMALL.getEvent("rally").id());
    assertEquals("rally-crowd", SMALL.getStatistic("crowd").id());
    assertEquals("baghdad", SMALL.getPlace("bagdad").id());
    assertEquals("daily-2020", SMALL.getSource("daily").id());
    assertEquals("after", SMALL.getPhase("aftermath").id());
  }

  @Test
  void getNone() {
    assertEquals(
        "no event 'invason'; did you mean 'invasion'? (3 in this timeline)",
        refused(() -> SMALL.getEvent("invason")));
    assertEquals(
        "no actor 'zzzzzzzz' (2 in this timeline)", refused(() -> SMALL.getActor("zzzzzzzz")));
    assertEquals(
        "no statistic 'crowds'; did you mean 'crowd'? (3 in this timeline)",
        refused(() -> SMALL.getStatistic("crowds")));
    assertEquals(
        "no place 'sqare'; did you mean 'square'? (2 in this timeline)",
        refused(() -> SMALL.getPlace("sqare")));
    assertEquals(
        "no source 'wire-2021'; did you mean 'wire-2020'? (2 in this timeline)",
        refused(() -> SMALL.getSource("wire-2021")));
    assertEquals(
        "no phase 'wars'; did you mean 'war'? (2 in this timeline)",
        refused(() -> SMALL.getPhase("wars")));
  }

  @Test
  void find() {
    assertEquals(Optional.of(SMALL.getEvent("invasion")), SMALL.findEvent("invasion"));
    assertEquals(Optional.of(SMALL.getActor("iraqis")), SMALL.findActor("iraqis"));
    assertEquals(Optional.of(SMALL.getStatistic("crowd")), SMALL.findStatistic("crowd"));
    assertEquals(Optional.of(SMALL.getPlace("square")), SMALL.findPlace("square"));
    assertEquals(Optional.of(SMALL.getSource("daily")), SMALL.findSource("daily"));
    assertEquals(Optional.of(SMALL.getPhase("war")), SMALL.findPhase("war"));
    assertEquals(Optional.empty(), SMALL.findEvent("Invasion"));
    assertEquals(Optional.empty(), SMALL.findPhase(""));
  }

  @Test
  void idsTwice() {
    assertEquals(
        "event: expected each id once, found 'e' twice (former ids count)",
        assertThrows(
                IllegalArgumentException.class,
                () -> of(event("e", "2003").build(), event("e", "2004").build()))
            .getMessage());
    assertEquals(
        "event: expected each id once, found 'e' twice (former ids count)",
        assertThrows(
                IllegalArgumentException.class,
                () -> of(event("e", "2003").build(), event("f", "2004").formerIds("e").build()))
            .getMessage());
  }

  @Test
  void order() {
    assertEquals(
        List.of("open-start", "early", "a", "b", "longer", "no-end", "later"),
        ids(
            of(
                    event("later", "2003-05").build(),
                    event("no-end", "2003-03-20/..").build(),
                    event("longer", "2003-03-20/2003-04").build(),
                    event("b", "2003-03-20").build(),
                    event("a", "2003-03-20~").build(),
                    event("early", "2003-03-19").build(),
                    event("open-start", "../2003-03-18").build())
                .events()));
    assertEquals(List.of("baghdad", "square"), ids(SMALL.places()));
    assertEquals(List.of("general", "iraqis"), ids(SMALL.actors()));
    assertEquals(List.of("daily-2020", "wire-2020"), ids(SMALL.sources()));
    assertEquals(List.of("after", "war"), ids(SMALL.phases()));
    assertEquals(
        List.of("tens-of-thousands", "share-lost", "rally-crowd"), ids(SMALL.statistics()));
  }

  @Property(tries = 100)
  void equalWhateverTheOrder(@ForAll("timelines") Timeline timeline, @ForAll long seed) {
    Random random = new Random(seed);
    Timeline again =
        Timeline.builder(timeline.metadata())
            .events(shuffled(timeline.events(), random))
            .actors(shuffled(timeline.actors(), random))
            .statistics(shuffled(timeline.statistics(), random))
            .places(shuffled(timeline.places(), random))
            .sources(shuffled(timeline.sources(), random))
            .phases(shuffled(timeline.phases(), random))
            .build();
    assertEquals(timeline, again);
    assertEquals(timeline.hashCode(), again.hashCode());
    assertEquals(timeline.events(), again.events());
  }

  private static <R> Collection<R> shuffled(List<R> records, Random random) {
    List<R> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Test
  void equalsTellsEverythingApart() {
    Timeline one = of(event("e", "2003").build());
    assertEquals(one, of(event("e", "2003").build()));
    assertNotEquals(one, of(event("e", "2003~").build()));
    assertNotEquals(one, of(event("e", "2003").note("N.").build()));
    assertNotEquals(
        one,
        Timeline.builder(new Metadata("m", "T", "1.0.0", "CC0-1.0", LocalDate.MIN, LocalDate.MAX))
            .events(one.events())
            .build());
    assertNotEquals(
        one,
        Timeline.builder(METADATA)
            .events(one.events())
            .phases(List.of(new Phase("p", List.of(), "T", Edtf.parse("2003"), "S.")))
            .build());
    assertNotEquals(one, null);
    assertNotEquals(one.hashCode(), of(event("e", "2004").build()).hashCode());
  }

  @Test
  void recordsCannotBeChanged() {
    assertThrows(UnsupportedOperationException.class, () -> SMALL.events().clear());
    assertThrows(UnsupportedOperationException.class, () -> SMALL.sources().clear());
  }

  @Test
  void toStringCounts() {
    assertEquals(
        "small-timeline 1.2.3: 3 events, 2 actors, 3 statistics, 2 places, 2 sources, 2 phases",
        SMALL.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2003-03-20, 2003-03-20, '[invasion]'",
    "2003-03-21, 2005-12-31, '[]'",
    "2006-01-01, 2006-01-01, '[visit]'",
    "2019-12-31, 2020-01-01, '[visit, baghdad-rally]'",
    "2020-01-01, 2020-01-01, '[visit]'",
    "0001-01-01, 9999-12-31, '[invasion, visit, baghdad-rally]'",
  })
  void eventsBetween(LocalDate first, LocalDate last, String expected) {
    assertEquals(expected, ids(SMALL.eventsBetween(first, last)).toString());
  }

  @Test
  void eventsBetweenWrongWayRound() {
    assertEquals(
        "last: expected 2004-01-02 or later, found 2004-01-01",
        assertThrows(
                IllegalArgumentException.class,
                () -> SMALL.eventsBetween(LocalDate.of(2004, 1, 2), LocalDate.of(2004, 1, 1)))
            .getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "2003, '[invasion]'",
    "2005, '[]'",
    "2019-12, '[visit, baghdad-rally]'",
    "2019-12-20, '[visit]'",
    "../2003-03-20, '[invasion]'",
    "200X, '[invasion, visit]'",
  })
  void eventsOverlapping(String date, String expected) {
    assertEquals(expected, ids(SMALL.eventsOverlapping(Edtf.parse(date))).toString());
  }

  private static Actor actor(String id, AffiliationRelation relation, String other) {
    return Actor.builder(id, "N", ActorKind.ARMED_GROUP, "D.")
        .affiliations(new Affiliation(other, relation, Optional.empty()))
        .build();
  }

  private static Event with(String id, String actor) {
    return event(id, "2003")
        .participants(new Participant(actor, ParticipantRole.TARGET, Optional.empty()))
        .build();
  }

  @Test
  void eventsByActor() {
    Timeline timeline =
        Timeline.builder(METADATA)
            .actors(
                List.of(
                    Actor.builder("army", "N", ActorKind.ARMED_FORCE, "D.")
                        .formerIds("old-army")
                        .affiliations(
                            new Affiliation("unit", AffiliationRelation.PART_OF, Optional.empty()))
                        .build(),
                    actor("unit", AffiliationRelation.PART_OF, "old-army"),
                    actor("soldier", AffiliationRelation.MEMBER_OF, "unit"),
                    actor("chief", AffiliationRelation.LEADS, "army"),
                    actor("friend", AffiliationRelation.ALLIED_WITH, "army"),
                    actor("client", AffiliationRelation.BACKED_BY, "army"),
                    actor("heir", AffiliationRelation.SUCCESSOR_OF, "army")))
            .events(
                List.of(
                    with("by-army", "army"),
                    with("by-chief", "chief"),
                    with("by-client", "client"),
                    with("by-friend", "friend"),
                    with("by-heir", "heir"),
                    with("by-nobody", "nobody"),
                    with("by-old-army", "old-army"),
                    with("by-soldier", "soldier"),
                    with("by-unit", "unit")))
            .build();
    assertEquals(
        List.of("by-army", "by-old-army"), ids(timeline.eventsByActor("old-army", Reach.ITSELF)));
    assertEquals(
        List.of("by-army", "by-chief", "by-old-army", "by-soldier", "by-unit"),
        ids(timeline.eventsByActor("army", Reach.WITH_MEMBERS)));
    assertEquals(List.of("by-soldier"), ids(timeline.eventsByActor("soldier", Reach.WITH_MEMBERS)));
    assertEquals(
        "no actor 'nobody' (7 in this timeline)",
        refused(() -> timeline.eventsByActor("nobody", Reach.ITSELF)));
  }

  @Test
  void eventsAt() {
    assertEquals(List.of("visit", "baghdad-rally"), ids(SMALL.eventsAt("bagdad")));
    assertEquals(List.of("baghdad-rally"), ids(SMALL.eventsAt("square")));
    Timeline nested =
        Timeline.builder(METADATA)
            .places(
                List.of(
                    Place.builder("iraq", "I", PlaceKind.COUNTRY).formerIds("mesopotamia").build(),
                    Place.builder("city", "C", PlaceKind.CITY).within("mesopotamia").build(),
                    Place.builder("quarter", "Q", PlaceKind.NEIGHBOURHOOD).within("city").build()))
            .events(List.of(event("e", "2003").places("nowhere", "quarter").build()))
            .build();
    assertEquals(List.of("e"), ids(nested.eventsAt("iraq")));
  }

  @Test
  void eventsOfType() {
    assertEquals(List.of("baghdad-rally"), ids(SMALL.eventsOfType(EventType.PROTEST)));
    assertEquals(List.of(), SMALL.eventsOfType(EventType.RIOT));
  }

  @Test
  void eventsInPhase() {
    assertEquals(List.of("invasion", "visit"), ids(SMALL.eventsInPhase("war")));
    assertEquals(List.of("baghdad-rally"), ids(SMALL.eventsInPhase("aftermath")));
  }

  @Test
  void consequencesOf() {
    Timeline timeline =
        of(
            event("root", "2003")
                .formerIds("seed")
                .links(to(LinkRelation.CAUSED_BY, "leaf"))
                .build(),
            event("stem", "2004").links(to(LinkRelation.CAUSED_BY, "seed")).build(),
            event("leaf", "2005").links(to(LinkRelation.RESPONSE_TO, "stem")).build(),
            event("next", "2006").links(to(LinkRelation.FOLLOWS, "leaf")).build(),
            event("part", "2006").links(to(LinkRelation.PART_OF, "leaf")).build(),
            event("kin", "2006").links(to(LinkRelation.RELATED_TO, "leaf")).build());
    assertEquals(List.of("stem", "leaf"), ids(timeline.consequencesOf("seed")));
    assertEquals(List.of("root", "stem"), ids(timeline.consequencesOf("leaf")));
    assertEquals(List.of(), timeline.consequencesOf("kin"));
  }

  private static Link to(LinkRelation relation, String event) {
    return new Link(relation, event);
  }

  @Test
  void statisticsOf() {
    assertEquals(List.of("rally-crowd"), ids(SMALL.statisticsOf("rally")));
    assertEquals(List.of(), SMALL.statisticsOf("invasion"));
  }

  @Test
  void series() {
    assertEquals(List.of("rally-crowd"), ids(SMALL.series("crowds")));
    assertEquals(List.of(), SMALL.series("crowd"));
  }

  @Test
  void independentSources() {
    Timeline made = Timelines.small();
    assertEquals(Optional.of(1), made.getEvent("baghdad-rally").independentSources());
    assertEquals(Optional.of(1), made.getEvent("visit").independentSources());
  }
}
