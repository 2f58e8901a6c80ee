package org.usiraq.timeline.generate;

import java.time.LocalDate;
import java.util.Map;
import org.usiraq.timeline.model.ActorKind;
import org.usiraq.timeline.model.Aggregation;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.model.ParticipantRole;
import org.usiraq.timeline.model.PlaceKind;
import org.usiraq.timeline.model.Qualifier;
import org.usiraq.timeline.model.SourceKind;
import org.usiraq.timeline.model.StatisticKind;

/**
 * What was measured of the dataset of this library, version 1.0.0 of November 2026, in its
 * published JSON lines: 300 events, 480 statistics, 210 actors, 96 places, 1172 sources. Weights
 * are counts of records; lengths are in characters. The growth exponents are the slopes of distinct
 * actors, places and sources over events on logarithmic scales, in 50 random samples of 30 to 300
 * events.
 */
final class Measured {
  static final double EVENTS = 300;
  static final double STATISTICS_PER_EVENT = 480 / EVENTS;
  static final double ACTORS = 210;
  static final double ACTORS_GROWTH = 0.49;
  static final double PLACES = 96;
  static final double PLACES_GROWTH = 0.57;
  static final double SOURCES = 1172;
  static final double SOURCES_GROWTH = 0.94;

  static final LocalDate FIRST_DAY = LocalDate.of(2002, 10, 1);
  static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

  /** Events a year from 2002; the one year without any counts as one with one. */
  private static final int[] YEARS = {
    8, 24, 24, 8, 16, 14, 9, 11, 11, 9, 1, 5, 29, 7, 6, 13, 9, 22, 29, 13, 2, 7, 12, 12
  };

  private static final int DAYS_OF_2002 = 92;

  static final Map<Shape, Integer> EVENT_DATES =
      Map.ofEntries(
          Map.entry(Shape.POINT, 256),
          Map.entry(Shape.UNTIL, 4),
          Map.entry(Shape.WITHIN, 4),
          Map.entry(Shape.MONTH, 5),
          Map.entry(Shape.MONTH_ABOUT, 1),
          Map.entry(Shape.DAY_TO_DAY, 10),
          Map.entry(Shape.MONTH_TO_DAY, 2),
          Map.entry(Shape.YEAR_TO_DAY, 1),
          Map.entry(Shape.DAY_TO_MONTH, 4),
          Map.entry(Shape.MONTH_TO_MONTH, 2),
          Map.entry(Shape.DAY_TO_YEAR, 1),
          Map.entry(Shape.SINCE_DAY, 4),
          Map.entry(Shape.SINCE_MONTH, 5));

  static final Map<Shape, Integer> STATISTIC_DATES =
      Map.ofEntries(
          Map.entry(Shape.POINT, 181),
          Map.entry(Shape.UNTIL, 1),
          Map.entry(Shape.MONTH, 80),
          Map.entry(Shape.MONTH_ABOUT, 1),
          Map.entry(Shape.YEAR, 36),
          Map.entry(Shape.DAY_TO_DAY, 40),
          Map.entry(Shape.MONTH_TO_DAY, 28),
          Map.entry(Shape.YEAR_TO_DAY, 21),
          Map.entry(Shape.DAY_TO_MONTH, 3),
          Map.entry(Shape.MONTH_TO_MONTH, 62),
          Map.entry(Shape.YEAR_TO_MONTH, 9),
          Map.entry(Shape.YEAR_TO_YEAR, 17));

  /** Days from the first to the last of a span. */
  static final Quantiles EVENT_SPANS = new Quantiles(1, 1, 6, 135, 1043, 1287, 1438, 1438);

  static final Quantiles STATISTIC_SPANS = new Quantiles(2, 28, 91, 1095, 2311, 3270, 4017, 4017);

  static final Quantiles TITLE = new Quantiles(17, 36, 42, 50, 58, 65, 77, 90);
  static final Quantiles SUMMARY = new Quantiles(86, 143, 169, 201, 233, 261, 315, 365);
  static final Quantiles NOTE = new Quantiles(26, 53, 81, 117, 165, 200, 301, 383);
  static final Quantiles CITATION_NOTE = new Quantiles(5, 20, 27, 40, 53, 67, 97, 111);
  static final Quantiles STATISTIC_NOTE = new Quantiles(7, 27, 41, 65, 87, 114, 169, 256);
  static final Quantiles DESCRIPTION = new Quantiles(25, 61, 74, 88, 100, 113, 127, 152);
  static final Quantiles SOURCE_TITLE = new Quantiles(5, 29, 39, 52, 65, 78, 106, 164);
  static final Quantiles URL = new Quantiles(21, 46, 61, 83, 100, 124, 195, 366);

  static final Quantiles PERSONS = new Quantiles(0, 34, 424, 4500, 50e3, 162e3, 3.32e6, 6e6);
  static final Quantiles DOLLARS =
      new Quantiles(3.47e8, 7e8, 5.7e9, 2.32e10, 5.85e11, 8.02e11, 1e12, 1e12);
  static final Quantiles PERCENT = new Quantiles(4, 10, 40, 45, 75, 91.83, 97, 97);
  static final Quantiles COUNTS = new Quantiles(2, 10, 16, 29, 62, 140, 170, 170);

  static final Weighted<EventType> EVENT_TYPES =
      new Weighted<EventType>()
          .add(EventType.STATEMENT, 33)
          .add(EventType.LEGISLATION, 23)
          .add(EventType.OFFICE_CHANGE, 20)
          .add(EventType.MISSILE_ATTACK, 20)
          .add(EventType.POLICY, 17)
          .add(EventType.TALKS, 15)
          .add(EventType.HANDOVER, 13)
          .add(EventType.TERRITORY_TAKEN, 12)
          .add(EventType.AIRSTRIKE, 12)
          .add(EventType.RELATIONSHIP, 10)
          .add(EventType.INSTITUTION, 10)
          .add(EventType.REPORT, 9)
          .add(EventType.OFFENSIVE, 9)
          .add(EventType.ARMED_ATTACK, 9)
          .add(EventType.WITHDRAWAL, 8)
          .add(EventType.AGREEMENT, 7)
          .add(EventType.TRIAL, 7)
          .add(EventType.ELECTION, 7)
          .add(EventType.SANCTION, 7)
          .add(EventType.PROTEST, 6)
          .add(EventType.THREAT, 6)
          .add(EventType.DEPLOYMENT, 5)
          .add(EventType.DIPLOMATIC_MEASURE, 5)
          .add(EventType.MASS_VIOLENCE, 5)
          .add(EventType.TARGETED_KILLING, 5)
          .add(EventType.BOMBING, 4)
          .add(EventType.AID, 4)
          .add(EventType.CEASEFIRE, 4)
          .add(EventType.CEREMONY, 4)
          .add(EventType.DETENTION, 1)
          .add(EventType.ABUSE, 1)
          .add(EventType.EXECUTION, 1)
          .add(EventType.RIOT, 1);

  static final Weighted<ParticipantRole> ROLES =
      new Weighted<ParticipantRole>()
          .add(ParticipantRole.TARGET, 188)
          .add(ParticipantRole.INITIATOR, 186)
          .add(ParticipantRole.PARTICIPANT, 174)
          .add(ParticipantRole.DECISION_MAKER, 95)
          .add(ParticipantRole.BENEFICIARY, 90)
          .add(ParticipantRole.SPEAKER, 80)
          .add(ParticipantRole.CASUALTY, 60)
          .add(ParticipantRole.ADDRESSEE, 50)
          .add(ParticipantRole.SUPPORTER, 32)
          .add(ParticipantRole.RESPONDER, 30)
          .add(ParticipantRole.DETAINEE, 7)
          .add(ParticipantRole.MEDIATOR, 2);

  static final Weighted<LinkRelation> RELATIONS =
      new Weighted<LinkRelation>()
          .add(LinkRelation.FOLLOWS, 184)
          .add(LinkRelation.RESPONSE_TO, 62)
          .add(LinkRelation.PART_OF, 55)
          .add(LinkRelation.RELATED_TO, 29)
          .add(LinkRelation.CAUSED_BY, 3);

  static final Weighted<Integer> PARTICIPANTS = numbers(0, 7, 74, 98, 79, 28, 9, 5);
  static final Weighted<Integer> PLACES_OF_EVENT = numbers(2, 122, 139, 33, 3, 0, 1);
  static final Weighted<Integer> LINKS = numbers(50, 181, 58, 8, 3);
  static final Weighted<Integer> TAGS = numbers(92, 158, 46, 4);
  static final Weighted<Integer> CITATIONS = numbers(0, 1, 26, 81, 109, 55, 23, 3, 2);
  static final Weighted<Integer> STATISTIC_CITATIONS = numbers(0, 370, 83, 21, 6);
  static final Weighted<Integer> ACTOR_NAMES = numbers(88, 73, 30, 6, 7, 2, 1, 1, 1);
  static final Weighted<Integer> ACTOR_CITATIONS = numbers(0, 33, 101, 43, 18, 7, 3, 5);
  static final Weighted<Integer> AFFILIATIONS = numbers(82, 107, 15, 6);
  static final Weighted<Integer> PLACE_NAMES = numbers(67, 21, 8);
  static final Weighted<Integer> PLACE_CITATIONS = numbers(0, 25, 53, 13, 4, 1);

  static final Weighted<Qualifier> QUALIFIERS =
      new Weighted<Qualifier>()
          .add(Qualifier.EXACT, 264)
          .add(Qualifier.ABOUT, 84)
          .add(Qualifier.AT_LEAST, 42)
          .add(Qualifier.MORE_THAN, 41)
          .add(Qualifier.RANGE, 21)
          .add(Qualifier.NEARLY, 13)
          .add(Qualifier.AT_MOST, 13)
          .add(Qualifier.ORDER_OF_MAGNITUDE, 2);

  static final Weighted<StatisticKind> STATISTIC_KINDS =
      new Weighted<StatisticKind>()
          .add(StatisticKind.OFFICIAL, 194)
          .add(StatisticKind.ESTIMATE, 189)
          .add(StatisticKind.DOCUMENTED_COUNT, 82)
          .add(StatisticKind.CLAIM, 15);

  static final Weighted<Aggregation> AGGREGATIONS =
      new Weighted<Aggregation>()
          .add(Aggregation.FLOW, 303)
          .add(Aggregation.STOCK, 170)
          .add(Aggregation.PEAK, 7);

  static final Weighted<ActorKind> ACTOR_KINDS =
      new Weighted<ActorKind>()
          .add(ActorKind.PERSON, 85)
          .add(ActorKind.ORGANISATION, 38)
          .add(ActorKind.GOVERNMENT, 23)
          .add(ActorKind.ARMED_FORCE, 22)
          .add(ActorKind.ARMED_GROUP, 18)
          .add(ActorKind.POPULATION, 13)
          .add(ActorKind.COALITION, 6)
          .add(ActorKind.STATE, 5);

  static final Weighted<PlaceKind> PLACE_KINDS =
      new Weighted<PlaceKind>()
          .add(PlaceKind.CITY, 34)
          .add(PlaceKind.BASE, 13)
          .add(PlaceKind.BUILDING, 11)
          .add(PlaceKind.SITE, 5)
          .add(PlaceKind.NEIGHBOURHOOD, 5)
          .add(PlaceKind.AIRPORT, 4);

  static final Weighted<SourceKind> SOURCE_KINDS =
      new Weighted<SourceKind>()
          .add(SourceKind.NEWS, 631)
          .add(SourceKind.WIRE, 241)
          .add(SourceKind.REFERENCE, 173)
          .add(SourceKind.OFFICIAL, 89)
          .add(SourceKind.LEGAL, 12)
          .add(SourceKind.DATABASE, 10)
          .add(SourceKind.SPEECH, 9)
          .add(SourceKind.RESEARCH, 7);

  private Measured() {}

  /** How much happens on a day. */
  static double weight(LocalDate day) {
    int year = day.getYear();
    double days = year == FIRST_DAY.getYear() ? DAYS_OF_2002 : day.lengthOfYear();
    return YEARS[year - FIRST_DAY.getYear()] / days;
  }

  /** The numbers from 0 with the weights given. */
  private static Weighted<Integer> numbers(int... weights) {
    Weighted<Integer> numbers = new Weighted<>();
    for (int i = 0; i < weights.length; i++) {
      numbers.add(i, weights[i]);
    }
    return numbers;
  }
}
