package org.usiraq.timeline.mapping;

import java.util.Optional;
import org.usiraq.timeline.model.ActorKind;
import org.usiraq.timeline.model.Aggregation;
import org.usiraq.timeline.model.CoordinatePrecision;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Measure;
import org.usiraq.timeline.model.ParticipantRole;
import org.usiraq.timeline.model.PlaceKind;
import org.usiraq.timeline.model.StatisticKind;
import org.usiraq.timeline.model.Unit;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;

/** The parts of a mapping, and their shapes in a mapping file. */
final class Parts {
  static final Scalar<String> TEXT = Scalar.text(2000);

  /** What stands in the title of the phase, and whole in notes. */
  static final Scalar<String> NAME = Scalar.text(120);

  /** Rows with this value in this column are events of this type. */
  record TypeRule(String column, String value, EventType type) {
    static final Struct<TypeRule> STRUCT = struct();

    private static Struct<TypeRule> struct() {
      Struct.Builder<TypeRule> c = Struct.builder("type", "Which rows are events of which type.");
      var column = c.required("column", TEXT, TypeRule::column, "The column.");
      var value = c.required("value", TEXT, TypeRule::value, "Its value.");
      var type =
          c.required(
              "type", Scalar.vocabulary(EventType.values()), TypeRule::type, "The event type.");
      return c.build(v -> new TypeRule(v.get(column), v.get(value), v.get(type)));
    }
  }

  /** How precise dates with this code are. */
  record DateCode(String code, DateUnit unit) {
    static final Struct<DateCode> STRUCT = struct();

    private static Struct<DateCode> struct() {
      Struct.Builder<DateCode> c = Struct.builder("date_code", "What a date's code means.");
      var code = c.required("code", TEXT, DateCode::code, "The code.");
      var unit =
          c.required(
              "unit", Scalar.vocabulary(DateUnit.values()), DateCode::unit, "What is known.");
      return c.build(v -> new DateCode(v.get(code), v.get(unit)));
    }
  }

  /** A column that names actors. */
  record ActorColumn(
      String column,
      ParticipantRole role,
      Optional<String> id,
      Optional<String> kind,
      Optional<String> separator) {
    static final Struct<ActorColumn> STRUCT = struct();

    private static Struct<ActorColumn> struct() {
      Struct.Builder<ActorColumn> c = Struct.builder("actor", "A column that names actors.");
      var column = c.required("column", TEXT, ActorColumn::column, "The column of names.");
      var role =
          c.required(
              "role",
              Scalar.vocabulary(ParticipantRole.values()),
              ActorColumn::role,
              "The role that they have in the event.");
      var id = c.nullable("id", TEXT, ActorColumn::id, "The column of their ids.");
      var kind = c.nullable("kind", TEXT, ActorColumn::kind, "The column of codes of their kind.");
      var separator =
          c.nullable("separator", TEXT, ActorColumn::separator, "What parts several names.");
      return c.build(
          v ->
              new ActorColumn(
                  v.get(column), v.get(role), v.find(id), v.find(kind), v.find(separator)));
    }
  }

  /** The kind of actors with this code, or whose names begin so. */
  record KindRule(Optional<String> code, Optional<String> prefix, ActorKind kind) {
    static final Struct<KindRule> STRUCT = struct();

    private static Struct<KindRule> struct() {
      Struct.Builder<KindRule> c = Struct.builder("actor_kind", "Which actors are of which kind.");
      var code = c.nullable("code", TEXT, KindRule::code, "The code in the column of kinds.");
      var prefix = c.nullable("prefix", TEXT, KindRule::prefix, "How the name begins.");
      var kind =
          c.required("kind", Scalar.vocabulary(ActorKind.values()), KindRule::kind, "The kind.");
      return c.build(v -> new KindRule(v.find(code), v.find(prefix), v.get(kind)));
    }
  }

  /** A level of places: its name and what tells two of one name apart. */
  record PlaceLevel(
      String column,
      PlaceKind kind,
      String key,
      Optional<String> latitude,
      Optional<String> longitude,
      Optional<String> precision) {
    static final Struct<PlaceLevel> STRUCT = struct();

    private static Struct<PlaceLevel> struct() {
      Struct.Builder<PlaceLevel> c =
          Struct.builder("place", "A level of places, the most specific first.");
      var column = c.required("column", TEXT, PlaceLevel::column, "The column of names.");
      var kind =
          c.required("kind", Scalar.vocabulary(PlaceKind.values()), PlaceLevel::kind, "The kind.");
      var key =
          c.required("key", TEXT, PlaceLevel::key, "A template: one key, one place, and its id.");
      var latitude = c.nullable("latitude", TEXT, PlaceLevel::latitude, "The column of latitudes.");
      var longitude =
          c.nullable("longitude", TEXT, PlaceLevel::longitude, "The column of longitudes.");
      var precision =
          c.nullable("precision", TEXT, PlaceLevel::precision, "The column of their precision.");
      return c.build(
          v ->
              new PlaceLevel(
                  v.get(column),
                  v.get(kind),
                  v.get(key),
                  v.find(latitude),
                  v.find(longitude),
                  v.find(precision)));
    }
  }

  /** How precise coordinates with this code are. */
  record PrecisionCode(String code, CoordinatePrecision precision) {
    static final Struct<PrecisionCode> STRUCT = struct();

    private static Struct<PrecisionCode> struct() {
      Struct.Builder<PrecisionCode> c =
          Struct.builder("place_code", "What a place's code of precision means.");
      var code = c.required("code", TEXT, PrecisionCode::code, "The code.");
      var precision =
          c.required(
              "precision",
              Scalar.vocabulary(CoordinatePrecision.values()),
              PrecisionCode::precision,
              "The precision.");
      return c.build(v -> new PrecisionCode(v.get(code), v.get(precision)));
    }
  }

  /** A figure of an event: the columns of its value and its bounds. */
  record FigureRule(
      String name,
      String title,
      Measure measure,
      Unit unit,
      StatisticKind kind,
      Aggregation aggregation,
      Optional<String> best,
      Optional<String> low,
      Optional<String> high) {
    static final Struct<FigureRule> STRUCT = struct();

    private static Struct<FigureRule> struct() {
      Struct.Builder<FigureRule> c = Struct.builder("figure", "A figure of an event.");
      var name = c.required("name", Scalar.ID, FigureRule::name, "The end of the statistic's id.");
      var title = c.required("title", TEXT, FigureRule::title, "The start of its title.");
      var measure =
          c.required(
              "measure", Scalar.vocabulary(Measure.values()), FigureRule::measure, "What it is.");
      var unit =
          c.required("unit", Scalar.vocabulary(Unit.values()), FigureRule::unit, "The unit.");
      var kind =
          c.required(
              "kind",
              Scalar.vocabulary(StatisticKind.values()),
              FigureRule::kind,
              "On what footing it was stated.");
      var aggregation =
          c.required(
              "aggregation",
              Scalar.vocabulary(Aggregation.values()),
              FigureRule::aggregation,
              "How it relates to time.");
      var best = c.nullable("best", TEXT, FigureRule::best, "The column of the value.");
      var low = c.nullable("low", TEXT, FigureRule::low, "The column of the low bound.");
      var high = c.nullable("high", TEXT, FigureRule::high, "The column of the high bound.");
      return c.build(
          v ->
              new FigureRule(
                  v.get(name),
                  v.get(title),
                  v.get(measure),
                  v.get(unit),
                  v.get(kind),
                  v.get(aggregation),
                  v.find(best),
                  v.find(low),
                  v.find(high)));
    }
  }

  private Parts() {}
}
