package org.usiraq.timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.testing.Timelines;

/** What the records' constructors refuse, and what they copy. */
class RecordsTest {
  private static final String ID =
      "expected an id of lower-case letters, digits and single hyphens, found 'No Id'";
  private static final String EMPTY = "expected a text, found an empty one";
  private static final String CONTROL =
      "expected a text without control characters, found U+000A at character 2";
  private static final Edtf DAY = Edtf.parse("2003-03-20");

  private static Event.Builder event(String id, String title) {
    return Event.builder(id, title, "S.", EventType.TALKS, "p", DAY)
        .citations(new DatedCitation("s", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static Actor.Builder actor() {
    return Actor.builder("a", "N", ActorKind.PERSON, "D.");
  }

  private static Place.Builder place() {
    return Place.builder("p", "N", PlaceKind.CITY);
  }

  private static Source.Builder source(String language) {
    return Source.builder("s", "T", "P", language, SourceKind.NEWS);
  }

  private static Statistic.Builder statistic() {
    return Statistic.builder(
            "s",
            "T",
            Measure.DEATHS,
            Unit.PERSON,
            StatisticKind.CLAIM,
            Aggregation.FLOW,
            Figure.of(Qualifier.EXACT, BigDecimal.ONE, Unit.PERSON),
            DAY)
        .citations(new Citation("s", Optional.empty(), Optional.empty()));
  }

  private static Metadata metadata(String version, LocalDate earliest) {
    return new Metadata("m", "T", version, "CC0-1.0", earliest, LocalDate.of(2020, 1, 1));
  }

  private static Arguments refuses(String message, Runnable making) {
    return Arguments.of(message, making);
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refuses("id: " + ID, () -> event("No Id", "T").build()),
        refuses("title: " + EMPTY, () -> event("e", "").build()),
        refuses("title: " + CONTROL, () -> event("e", "a\nb").build()),
        refuses("former_ids: " + ID, () -> event("e", "T").formerIds("ok", "No Id").build()),
        refuses("tags: " + ID, () -> event("e", "T").tags("No Id").build()),
        refuses("places: " + ID, () -> event("e", "T").places("No Id").build()),
        refuses("note: " + EMPTY, () -> event("e", "T").note("").build()),
        refuses(
            "citations: expected at least one, found none",
            () -> event("e", "T").citations().build()),
        refuses(
            "phase: " + ID,
            () -> Event.builder("e", "T", "S.", EventType.TALKS, "No Id", DAY).build()),
        refuses(
            "summary: " + EMPTY,
            () -> Event.builder("e", "T", "", EventType.TALKS, "p", DAY).build()),
        refuses(
            "date: expected a date with at least one bound, found 'Y3000000000'",
            () ->
                Event.builder("e", "T", "S.", EventType.TALKS, "p", Edtf.parse("Y3000000000"))
                    .citations(
                        new DatedCitation(
                            "s", Optional.empty(), Optional.empty(), Optional.empty()))
                    .build()),
        refuses(
            "independent_sources: expected at least 1, found 0",
            () -> event("e", "T").independentSources(0).build()),
        refuses(
            "citations: expected at least one, found none", () -> statistic().citations().build()),
        refuses("subject: " + ID, () -> statistic().subject("No Id").build()),
        refuses("place: " + ID, () -> statistic().place("No Id").build()),
        refuses("event: " + ID, () -> statistic().event("No Id").build()),
        refuses("series: " + ID, () -> statistic().series("No Id").build()),
        refuses("attributed_to: " + ID, () -> statistic().attributedTo("No Id").build()),
        refuses(
            "country: expected an ISO 3166-1 alpha-2 code such as IQ, found 'Iraq'",
            () -> actor().country("Iraq").build()),
        refuses("note: " + CONTROL, () -> actor().note("a\nb").build()),
        refuses("name: " + EMPTY, () -> Actor.builder("a", "", ActorKind.STATE, "D.").build()),
        refuses(
            "description: " + EMPTY, () -> Actor.builder("a", "N", ActorKind.STATE, "").build()),
        refuses(
            "country: expected an ISO 3166-1 alpha-2 code such as IQ, found 'Iraq'",
            () -> place().country("Iraq").build()),
        refuses("within: " + ID, () -> place().within("No Id").build()),
        refuses(
            "latitude, longitude, coordinate_precision: expected all three or none, found 33.3,"
                + " 44.4, none",
            () -> place().latitude(33.3).longitude(44.4).build()),
        refuses(
            "latitude, longitude, coordinate_precision: expected all three or none, found none,"
                + " none, exact",
            () -> place().coordinatePrecision(CoordinatePrecision.EXACT).build()),
        refuses(
            "latitude: expected degrees from -90 to 90, found 90.1",
            () -> located(90.1, 44.4).build()),
        refuses(
            "longitude: expected degrees from -180 to 180, found -180.1",
            () -> located(33.3, -180.1).build()),
        refuses(
            "longitude: expected at most 6 decimals, found 44.4000001",
            () -> located(33.3, 44.4000001).build()),
        refuses(
            "language: expected a BCP 47 language tag in its canonical form such as en or ar-Latn,"
                + " found 'EN'",
            () -> source("EN").build()),
        refuses(
            "url: expected an address that begins with http:// or https://, found 'x'",
            () -> source("en").url("x").build()),
        refuses(
            "archived_url: expected an address that begins with http:// or https://, found 'x'",
            () -> source("en").archivedUrl("x").build()),
        refuses("authors: " + EMPTY, () -> source("en").authors("A", "").build()),
        refuses("derived_from: " + EMPTY, () -> source("en").derivedFrom("").build()),
        refuses("title: " + EMPTY, () -> new Phase("p", List.of(), "", DAY, "S.")),
        refuses("summary: " + EMPTY, () -> new Phase("p", List.of(), "T", DAY, "")),
        refuses("source: " + ID, () -> new Citation("No Id", Optional.empty(), Optional.empty())),
        refuses("locator: " + EMPTY, () -> new Citation("s", Optional.of(""), Optional.empty())),
        refuses(
            "note: " + EMPTY,
            () -> new DatedCitation("s", Optional.empty(), Optional.empty(), Optional.of(""))),
        refuses("scheme: " + ID, () -> new Identifier("No Id", "1")),
        refuses("value: " + EMPTY, () -> new Identifier("s", "")),
        refuses("event: " + ID, () -> new Link(LinkRelation.FOLLOWS, "No Id")),
        refuses(
            "claimed_by: " + ID,
            () -> new Participant("a", ParticipantRole.TARGET, Optional.of("No Id"))),
        refuses(
            "actor: " + ID,
            () -> new Affiliation("No Id", AffiliationRelation.LEADS, Optional.empty())),
        refuses("office: " + ID, () -> new Role("T", Optional.of("No Id"), Optional.empty())),
        refuses("text: " + EMPTY, () -> new Name("", "en", NameType.ALIAS, Optional.empty())),
        refuses(
            "lang: expected a BCP 47 language tag such as en or ar-Latn, found '?' (error at"
                + " character 1)",
            () -> new Name("N", "?", NameType.ALIAS, Optional.empty())),
        refuses(
            "version: expected three numbers such as 1.0.0, found '1'",
            () -> metadata("1", LocalDate.of(2003, 1, 1))),
        refuses(
            "coverage_latest: expected 2020-01-02 or later, found 2020-01-01",
            () -> metadata("1.0.0", LocalDate.of(2020, 1, 2))));
  }

  private static Place.Builder located(double latitude, double longitude) {
    return place()
        .latitude(latitude)
        .longitude(longitude)
        .coordinatePrecision(CoordinatePrecision.NEAR);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refusals(String message, Runnable making) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, making::run).getMessage());
  }

  @Test
  void listsAreCopied() {
    List<String> formerIds = new ArrayList<>(List.of("old"));
    Phase phase = new Phase("p", formerIds, "T", DAY, "S.");
    formerIds.add("older");
    assertEquals(List.of("old"), phase.formerIds());
    assertThrows(UnsupportedOperationException.class, () -> phase.formerIds().add("x"));
    Source source = source("en").authors("A", "B").build();
    assertEquals(List.of("A", "B"), source.authors());
    assertThrows(UnsupportedOperationException.class, () -> source.authors().add("x"));
    Event event = Timelines.small().getEvent("baghdad-rally");
    assertThrows(UnsupportedOperationException.class, () -> event.tags().add("x"));
    assertThrows(UnsupportedOperationException.class, () -> event.links().clear());
    assertThrows(UnsupportedOperationException.class, () -> event.citations().clear());
  }

  @Test
  void minusZeroIsZero() {
    assertEquals(located(0.0, 0.0).build(), located(-0.0, -0.0).build());
  }

  @Test
  void withIndependentSources() {
    Event event = event("e", "T").tags("t").note("N").build();
    assertEquals(Optional.empty(), event.independentSources());
    Event counted = event.withIndependentSources(3);
    assertEquals(Optional.of(3), counted.independentSources());
    assertEquals(event("e", "T").tags("t").note("N").independentSources(3).build(), counted);
  }
}
