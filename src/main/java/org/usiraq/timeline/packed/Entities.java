package org.usiraq.timeline.packed;

import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.ActorKind;
import org.usiraq.timeline.model.Aggregation;
import org.usiraq.timeline.model.CoordinatePrecision;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Measure;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.PlaceKind;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.SourceKind;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.StatisticKind;
import org.usiraq.timeline.model.Unit;

/** The forms of the records of the tables, and of what a dataset says of itself. */
final class Entities {
  private static final ActorKind[] ACTOR_KIND_WORDS = ActorKind.values();
  private static final Aggregation[] AGGREGATION_WORDS = Aggregation.values();
  private static final CoordinatePrecision[] COORDINATE_PRECISION_WORDS =
      CoordinatePrecision.values();
  private static final EventType[] EVENT_TYPE_WORDS = EventType.values();
  private static final Measure[] MEASURE_WORDS = Measure.values();
  private static final PlaceKind[] PLACE_KIND_WORDS = PlaceKind.values();
  private static final SourceKind[] SOURCE_KIND_WORDS = SourceKind.values();
  private static final Standing[] STANDING_WORDS = Standing.values();
  private static final StatisticKind[] STATISTIC_KIND_WORDS = StatisticKind.values();
  private static final Unit[] UNIT_WORDS = Unit.values();

  static final Form<Event> EVENT =
      new Form<>() {
        @Override
        void write(Event value, PackedOutput out) {
          out.text(value.id());
          out.texts(value.formerIds());
          out.text(value.title());
          out.texts(value.tags());
          out.text(value.summary());
          out.word(value.type(), EVENT_TYPE_WORDS);
          out.text(value.phase());
          out.date(value.date());
          Parts.PARTICIPANT.writeAll(value.participants(), out);
          out.texts(value.places());
          Parts.LINK.writeAll(value.links(), out);
          Parts.DATED_CITATION.writeAll(value.citations(), out);
          out.number(value.independentSources().orElse(0));
          out.textIfAny(value.note());
        }

        @Override
        Event read(PackedInput in) {
          return new Event(
              in.text(),
              in.texts(),
              in.text(),
              in.texts(),
              in.text(),
              in.word(EVENT_TYPE_WORDS),
              in.text(),
              in.date(),
              Parts.PARTICIPANT.readAll(in),
              in.texts(),
              Parts.LINK.readAll(in),
              Parts.DATED_CITATION.readAll(in),
              in.countIfAny(),
              in.textIfAny());
        }
      };

  static final Form<Actor> ACTOR =
      new Form<>() {
        @Override
        void write(Actor value, PackedOutput out) {
          out.text(value.id());
          out.texts(value.formerIds());
          out.text(value.name());
          out.word(value.kind(), ACTOR_KIND_WORDS);
          out.text(value.description());
          out.textIfAny(value.country());
          out.textIfAny(value.date());
          Parts.NAME.writeAll(value.names(), out);
          Parts.ROLE.writeAll(value.roles(), out);
          Parts.AFFILIATION.writeAll(value.affiliations(), out);
          Parts.IDENTIFIER.writeAll(value.identifiers(), out);
          Parts.CITATION.writeAll(value.citations(), out);
          out.textIfAny(value.note());
        }

        @Override
        Actor read(PackedInput in) {
          return new Actor(
              in.text(),
              in.texts(),
              in.text(),
              in.word(ACTOR_KIND_WORDS),
              in.text(),
              in.textIfAny(),
              in.dateIfAny(),
              Parts.NAME.readAll(in),
              Parts.ROLE.readAll(in),
              Parts.AFFILIATION.readAll(in),
              Parts.IDENTIFIER.readAll(in),
              Parts.CITATION.readAll(in),
              in.textIfAny());
        }
      };

  static final Form<Statistic> STATISTIC =
      new Form<>() {
        @Override
        void write(Statistic value, PackedOutput out) {
          out.text(value.id());
          out.texts(value.formerIds());
          out.text(value.title());
          out.texts(value.tags());
          out.textIfAny(value.note());
          out.word(value.measure(), MEASURE_WORDS);
          out.word(value.unit(), UNIT_WORDS);
          out.word(value.kind(), STATISTIC_KIND_WORDS);
          out.word(value.aggregation(), AGGREGATION_WORDS);
          Parts.FIGURE.write(value.figure(), out);
          out.date(value.date());
          out.textIfAny(value.subject());
          out.textIfAny(value.place());
          out.textIfAny(value.event());
          out.textIfAny(value.series());
          out.word(value.standing(), STANDING_WORDS);
          out.textIfAny(value.attributedTo());
          Parts.CITATION.writeAll(value.citations(), out);
        }

        @Override
        Statistic read(PackedInput in) {
          return new Statistic(
              in.text(),
              in.texts(),
              in.text(),
              in.texts(),
              in.textIfAny(),
              in.word(MEASURE_WORDS),
              in.word(UNIT_WORDS),
              in.word(STATISTIC_KIND_WORDS),
              in.word(AGGREGATION_WORDS),
              Parts.FIGURE.read(in),
              in.date(),
              in.textIfAny(),
              in.textIfAny(),
              in.textIfAny(),
              in.textIfAny(),
              in.word(STANDING_WORDS),
              in.textIfAny(),
              Parts.CITATION.readAll(in));
        }
      };

  static final Form<Place> PLACE =
      new Form<>() {
        @Override
        void write(Place value, PackedOutput out) {
          out.text(value.id());
          out.texts(value.formerIds());
          out.text(value.name());
          out.word(value.kind(), PLACE_KIND_WORDS);
          out.textIfAny(value.country());
          out.textIfAny(value.within());
          out.textIfAny(value.latitude());
          out.textIfAny(value.longitude());
          out.wordIfAny(value.coordinatePrecision(), COORDINATE_PRECISION_WORDS);
          Parts.NAME.writeAll(value.names(), out);
          Parts.IDENTIFIER.writeAll(value.identifiers(), out);
          Parts.CITATION.writeAll(value.citations(), out);
          out.textIfAny(value.note());
        }

        @Override
        Place read(PackedInput in) {
          return new Place(
              in.text(),
              in.texts(),
              in.text(),
              in.word(PLACE_KIND_WORDS),
              in.textIfAny(),
              in.textIfAny(),
              in.degreesIfAny(),
              in.degreesIfAny(),
              in.wordIfAny(COORDINATE_PRECISION_WORDS),
              Parts.NAME.readAll(in),
              Parts.IDENTIFIER.readAll(in),
              Parts.CITATION.readAll(in),
              in.textIfAny());
        }
      };

  static final Form<Source> SOURCE =
      new Form<>() {
        @Override
        void write(Source value, PackedOutput out) {
          out.text(value.id());
          out.texts(value.formerIds());
          out.text(value.title());
          out.text(value.publisher());
          out.texts(value.authors());
          out.textIfAny(value.published());
          out.textIfAny(value.url());
          out.textIfAny(value.archivedUrl());
          out.textIfAny(value.accessed());
          out.text(value.language());
          out.word(value.kind(), SOURCE_KIND_WORDS);
          out.textIfAny(value.derivedFrom());
          out.textIfAny(value.note());
        }

        @Override
        Source read(PackedInput in) {
          return new Source(
              in.text(),
              in.texts(),
              in.text(),
              in.text(),
              in.texts(),
              in.dateIfAny(),
              in.textIfAny(),
              in.textIfAny(),
              in.dayIfAny(),
              in.text(),
              in.word(SOURCE_KIND_WORDS),
              in.textIfAny(),
              in.textIfAny());
        }
      };

  static final Form<Phase> PHASE =
      new Form<>() {
        @Override
        void write(Phase value, PackedOutput out) {
          out.text(value.id());
          out.texts(value.formerIds());
          out.text(value.title());
          out.date(value.date());
          out.text(value.summary());
        }

        @Override
        Phase read(PackedInput in) {
          return new Phase(in.text(), in.texts(), in.text(), in.date(), in.text());
        }
      };

  static final Form<Metadata> METADATA =
      new Form<>() {
        @Override
        void write(Metadata value, PackedOutput out) {
          out.text(value.name());
          out.text(value.title());
          out.text(value.version());
          out.text(value.licence());
          out.day(value.coverageEarliest());
          out.day(value.coverageLatest());
        }

        @Override
        Metadata read(PackedInput in) {
          return new Metadata(in.text(), in.text(), in.text(), in.text(), in.day(), in.day());
        }
      };

  private Entities() {}
}
