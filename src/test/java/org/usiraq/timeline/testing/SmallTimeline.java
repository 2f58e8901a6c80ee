package org.usiraq.timeline.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.usiraq.timeline.model.Figure;
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
import org.usiraq.timeline.model.Qualifier;
import org.usiraq.timeline.model.Role;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.SourceKind;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.StatisticKind;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.Unit;

/** A fixed dataset of two or three records a table. Its texts are made up for the tests. */
final class SmallTimeline {

  private SmallTimeline() {}

  static Timeline make() {
    Metadata metadata =
        new Metadata(
            "small-timeline",
            "A small timeline",
            "1.2.3",
            "CC-BY-4.0",
            LocalDate.of(2003, 1, 1),
            LocalDate.of(2020, 12, 31));
    return Timeline.builder(metadata)
        .events(events())
        .actors(actors())
        .statistics(statistics())
        .places(places())
        .sources(sources())
        .phases(phases())
        .build();
  }

  private static List<Event> events() {
    Event rally =
        Event.builder(
                "baghdad-rally",
                "Rally in Baghdad",
                "People rally in Baghdad; some shout \"no\", others stay silent.",
                EventType.PROTEST,
                "after",
                Edtf.parse("[2019-12-21..2019-12-31]"))
            .formerIds("baghdad-march", "rally")
            .tags("peaceful", "crowd")
            .participants(
                new Participant("iraqis", ParticipantRole.INITIATOR, Optional.empty()),
                new Participant("general", ParticipantRole.TARGET, Optional.of("iraqis")))
            .places("square", "baghdad")
            .links(
                new Link(LinkRelation.RESPONSE_TO, "invasion"),
                new Link(LinkRelation.RELATED_TO, "visit"))
            .citations(
                new DatedCitation(
                    "daily-2020",
                    Optional.of("p. 3, column 2"),
                    Optional.of(Edtf.parse("2019-12-28")),
                    Optional.of("Counts fewer people.")),
                new DatedCitation(
                    "wire-2020", Optional.empty(), Optional.empty(), Optional.empty()))
            .note("The day is not known; \"late December\" in the source.")
            .build();
    Event invasion =
        Event.builder(
                "invasion",
                "Invasion begins",
                "Forces cross the border.",
                EventType.OFFENSIVE,
                "war",
                Edtf.parse("2003-03-20"))
            .citations(cited("daily-2020"))
            .build();
    Event visit =
        Event.builder(
                "visit",
                "A visit, in 2006 or so",
                "A general visits.",
                EventType.TALKS,
                "war",
                Edtf.parse("2006~/.."))
            .participants(new Participant("general", ParticipantRole.PARTICIPANT, Optional.empty()))
            .places("baghdad")
            .links(new Link(LinkRelation.FOLLOWS, "invasion"))
            .citations(cited("wire-2020"))
            .build();
    return List.of(rally, invasion, visit);
  }

  private static DatedCitation cited(String source) {
    return new DatedCitation(source, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static List<Actor> actors() {
    Actor general =
        Actor.builder("general", "The General", ActorKind.PERSON, "Made up for the tests.")
            .country("US")
            .date(Edtf.parse("1950?/"))
            .names(
                new Name("الجنرال", "ar", NameType.TRANSLATION, Optional.empty()),
                new Name(
                    "El Général, \"Gé\"",
                    "fr",
                    NameType.ALIAS,
                    Optional.of(Edtf.parse("2003/2006"))))
            .roles(
                new Role(
                    "Commander; later adviser",
                    Optional.of("commander"),
                    Optional.of(Edtf.parse("2003-03/2006"))),
                new Role("Author", Optional.empty(), Optional.empty()))
            .affiliations(
                new Affiliation(
                    "iraqis", AffiliationRelation.ALLIED_WITH, Optional.of(Edtf.parse("2006"))))
            .identifiers(new Identifier("wikidata", "Q1"), new Identifier("viaf", "007"))
            .citations(
                new Citation("daily-2020", Optional.of("p. 1"), Optional.of("Gives no age.")))
            .note("Not a real person.")
            .build();
    Actor iraqis =
        Actor.builder("iraqis", "Iraqis", ActorKind.POPULATION, "People in Iraq.").build();
    return List.of(iraqis, general);
  }

  private static List<Statistic> statistics() {
    Statistic crowd =
        Statistic.builder(
                "rally-crowd",
                "People at the rally",
                Measure.PARTICIPANTS,
                Unit.PERSON,
                StatisticKind.ESTIMATE,
                Aggregation.PEAK,
                Figure.of(Qualifier.MORE_THAN, new BigDecimal("10000"), Unit.PERSON)
                    .withWording("more than"),
                Edtf.parse("2019-12"))
            .formerIds("crowd")
            .tags("rally")
            .note("Police figure.")
            .subject("iraqis")
            .place("baghdad")
            .event("baghdad-rally")
            .series("crowds")
            .standing(Standing.ALTERNATIVE)
            .attributedTo("general")
            .citations(new Citation("daily-2020", Optional.of("p. 3"), Optional.empty()))
            .build();
    Statistic share =
        Statistic.builder(
                "share-lost",
                "Share lost",
                Measure.TERRITORY_SHARE,
                Unit.PERCENT,
                StatisticKind.CLAIM,
                Aggregation.STOCK,
                Figure.of(Qualifier.ABOUT, new BigDecimal("33.3"), Unit.PERCENT)
                    .withWording("one third"),
                Edtf.parse("2014-12"))
            .citations(new Citation("wire-2020", Optional.empty(), Optional.empty()))
            .build();
    Statistic tens =
        Statistic.builder(
                "tens-of-thousands",
                "Tens of thousands",
                Measure.DEATHS,
                Unit.PERSON,
                StatisticKind.DOCUMENTED_COUNT,
                Aggregation.FLOW,
                Figure.magnitude(new BigDecimal("20000"), new BigDecimal("99999")),
                Edtf.parse("2006-02/2008"))
            .citations(new Citation("wire-2020", Optional.empty(), Optional.empty()))
            .build();
    return List.of(share, tens, crowd);
  }

  private static List<Place> places() {
    return List.of(
        Place.builder("square", "The Square", PlaceKind.SITE)
            .within("baghdad")
            .note("Somewhere in the city.")
            .build(),
        Place.builder("baghdad", "Baghdad", PlaceKind.CITY)
            .formerIds("bagdad")
            .country("IQ")
            .latitude(33.3152)
            .longitude(44.366065)
            .coordinatePrecision(CoordinatePrecision.CENTROID)
            .names(new Name("بغداد", "ar", NameType.OFFICIAL, Optional.empty()))
            .identifiers(new Identifier("geonames", "98182"))
            .citations(new Citation("daily-2020", Optional.empty(), Optional.empty()))
            .build());
  }

  private static List<Source> sources() {
    return List.of(
        Source.builder("wire-2020", "Wire report", "The Wire", "en", SourceKind.WIRE).build(),
        Source.builder(
                "daily-2020", "A rally, “late” in 2019", "The Daily", "en-GB", SourceKind.NEWS)
            .formerIds("daily")
            .authors("A. Writer", "Bé, the Second")
            .published(Edtf.parse("2020-01-05"))
            .url("https://daily.example/2020/01/05/rally?x=1&y=2")
            .archivedUrl("https://archive.example/daily")
            .accessed(LocalDate.of(2020, 2, 1))
            .derivedFrom("wire-2020")
            .note("Reprints the wire.")
            .build());
  }

  private static List<Phase> phases() {
    return List.of(
        new Phase("war", List.of(), "War", Edtf.parse("2003/2011"), "The war years."),
        new Phase(
            "after", List.of("aftermath"), "After the war", Edtf.parse("2011/.."), "And then."));
  }
}
