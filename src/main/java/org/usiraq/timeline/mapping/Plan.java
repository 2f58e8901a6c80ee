package org.usiraq.timeline.mapping;

import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.usiraq.timeline.model.ActorKind;
import org.usiraq.timeline.model.EventType;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;

/** What a mapping file says. */
record Plan(
    Metadata metadata,
    String publisher,
    Optional<String> url,
    String language,
    Optional<String> separator,
    Set<String> missing,
    List<String> optional,
    String id,
    List<Template> titles,
    List<Template> summaries,
    List<String> tags,
    List<Parts.TypeRule> types,
    Optional<EventType> defaultType,
    String dateStart,
    Optional<String> dateEnd,
    List<DateTimeFormatter> dateFormats,
    Optional<String> dateCode,
    List<Parts.DateCode> dateCodes,
    List<Parts.ActorColumn> actors,
    List<Parts.KindRule> actorKinds,
    ActorKind defaultActorKind,
    List<Parts.PlaceLevel> places,
    List<Parts.PrecisionCode> placeCodes,
    List<Parts.FigureRule> figures,
    Optional<String> sources,
    Optional<String> sourceSeparator) {

  static final Struct<Plan> STRUCT = struct();

  Plan {
    if (separator.filter(s -> s.length() != 1).isPresent()) {
      throw new IllegalArgumentException(
          "separator: expected one character, found '" + separator.get() + "'");
    }
  }

  /** The start of every id. */
  String name() {
    return metadata.name();
  }

  String title() {
    return metadata.title();
  }

  /** Whether a column holds degrees, of which -9 and -99 are as good as others. */
  boolean isCoordinate(String column) {
    return places.stream()
        .anyMatch(
            place ->
                place.latitude().filter(column::equals).isPresent()
                    || place.longitude().filter(column::equals).isPresent());
  }

  /** Every column that the mapping names, but for those that a file may lack. */
  Set<String> columns() {
    Set<String> columns = new LinkedHashSet<>(List.of(id, dateStart));
    dateEnd.ifPresent(columns::add);
    dateCode.ifPresent(columns::add);
    titles.forEach(template -> columns.addAll(template.columns()));
    summaries.forEach(template -> columns.addAll(template.columns()));
    columns.addAll(tags);
    types.forEach(rule -> columns.add(rule.column()));
    for (Parts.ActorColumn actor : actors) {
      columns.add(actor.column());
      actor.id().ifPresent(columns::add);
      actor.kind().ifPresent(columns::add);
    }
    for (Parts.PlaceLevel place : places) {
      columns.add(place.column());
      columns.addAll(new Template(place.key()).columns());
      place.latitude().ifPresent(columns::add);
      place.longitude().ifPresent(columns::add);
      place.precision().ifPresent(columns::add);
    }
    for (Parts.FigureRule figure : figures) {
      figure.best().ifPresent(columns::add);
      figure.low().ifPresent(columns::add);
      figure.high().ifPresent(columns::add);
    }
    sources.ifPresent(columns::add);
    optional.forEach(columns::remove);
    return columns;
  }

  private static Struct<Plan> struct() {
    Struct.Builder<Plan> c = Struct.builder("mapping", "How a file of others is read.");
    var name = c.required("name", Scalar.ID, p -> p.metadata.name(), "The start of every id.");
    var title = c.required("title", Parts.NAME, p -> p.metadata.title(), "The title of the data.");
    var publisher = c.required("publisher", Parts.NAME, Plan::publisher, "Who publishes it.");
    var url = c.nullable("url", Scalar.URL, Plan::url, "Its address.");
    var licence =
        c.required("licence", Parts.TEXT, p -> p.metadata.licence(), "The licence it is under.");
    var version =
        c.required(
            "version", Parts.TEXT, p -> p.metadata.version(), "Its version, as three numbers.");
    var language =
        c.required("language", Scalar.LANGUAGE, Plan::language, "The language of its texts.");
    var earliest =
        c.required(
            "coverage_earliest",
            Scalar.DATE,
            p -> p.metadata.coverageEarliest(),
            "The first day it covers.");
    var latest =
        c.required(
            "coverage_latest", Scalar.DATE, p -> p.metadata.coverageLatest(), "The last day.");
    var separator =
        c.nullable("separator", Parts.TEXT, Plan::separator, "What parts cells; else a comma.");
    var missing = texts(c, "missing", p -> List.copyOf(p.missing), "Values that stand for none.");
    var optional = texts(c, "optional", Plan::optional, "Columns that a file may lack.");
    var id = c.required("id", Parts.TEXT, Plan::id, "The column of ids.");
    var titles = templates(c, "titles", Plan::titles, "Titles: the first that can be filled.");
    var summaries =
        templates(c, "summaries", Plan::summaries, "Summaries: the first that can be filled.");
    var tags = texts(c, "tags", Plan::tags, "Columns whose values become tags.");
    var types =
        c.list("types", ListOf.structs(Parts.TypeRule.STRUCT), Plan::types, "First match counts.");
    var defaultType =
        c.nullable(
            "default_type",
            Scalar.vocabulary(EventType.values()),
            Plan::defaultType,
            "The type of other events.");
    var start = c.required("date_start", Parts.TEXT, Plan::dateStart, "The column of dates.");
    var end = c.nullable("date_end", Parts.TEXT, Plan::dateEnd, "The column of last days.");
    var formats =
        texts(
            c,
            "date_formats",
            p -> p.dateFormats.stream().map(DateTimeFormatter::toString).toList(),
            "How dates are written.");
    var dateCode =
        c.nullable("date_code", Parts.TEXT, Plan::dateCode, "The column of dates' precision.");
    var dateCodes =
        c.list("date_codes", ListOf.structs(Parts.DateCode.STRUCT), Plan::dateCodes, "Its codes.");
    var actors =
        c.list("actors", ListOf.structs(Parts.ActorColumn.STRUCT), Plan::actors, "The actors.");
    var kinds =
        c.list(
            "actor_kinds",
            ListOf.structs(Parts.KindRule.STRUCT),
            Plan::actorKinds,
            "Kinds of actors: the first match counts.");
    var defaultKind =
        c.required(
            "default_actor_kind",
            Scalar.vocabulary(ActorKind.values()),
            Plan::defaultActorKind,
            "The kind of other actors.");
    var places =
        c.list("places", ListOf.structs(Parts.PlaceLevel.STRUCT), Plan::places, "The places.");
    var placeCodes =
        c.list(
            "place_codes",
            ListOf.structs(Parts.PrecisionCode.STRUCT),
            Plan::placeCodes,
            "Codes of the precision of coordinates.");
    var figures =
        c.list("figures", ListOf.structs(Parts.FigureRule.STRUCT), Plan::figures, "The figures.");
    var sources = c.nullable("sources", Parts.TEXT, Plan::sources, "The column of sources.");
    var sourceSeparator =
        c.nullable("source_separator", Parts.TEXT, Plan::sourceSeparator, "What parts sources.");
    return c.build(
        v ->
            new Plan(
                new Metadata(
                    v.get(name),
                    v.get(title),
                    v.get(version),
                    v.get(licence),
                    v.get(earliest),
                    v.get(latest)),
                v.get(publisher),
                v.find(url),
                v.get(language),
                v.find(separator),
                Set.copyOf(v.get(missing)),
                v.get(optional),
                v.get(id),
                v.get(titles).stream().map(Template::new).toList(),
                v.get(summaries).stream().map(Template::new).toList(),
                v.get(tags),
                v.get(types),
                v.find(defaultType),
                v.get(start),
                v.find(end),
                v.get(formats).stream().map(Plan::format).toList(),
                v.find(dateCode),
                v.get(dateCodes),
                v.get(actors),
                v.get(kinds),
                v.get(defaultKind),
                v.get(places),
                v.get(placeCodes),
                v.get(figures),
                v.find(sources),
                v.find(sourceSeparator)));
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static Column<Plan, List<String>> templates(
      Struct.Builder<Plan> c, String name, Function<Plan, List<Template>> get, String says) {
    return texts(c, name, p -> get.apply(p).stream().map(Template::toString).toList(), says);
  }

  private static Column<Plan, List<String>> texts(
      Struct.Builder<Plan> c, String name, Function<Plan, List<String>> get, String says) {
    return c.list(name, ListOf.values("value", Parts.TEXT, says), get, says);
  }
}
