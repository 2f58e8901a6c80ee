package org.usiraq.timeline.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.ActorKind;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.TimelineBuilder;
import org.usiraq.timeline.testing.Timelines;

class TablesTest {

  static List<Table<?>> tables() {
    return Tables.ALL;
  }

  /** The columns as they are declared, apart from the tables that were made of them. */
  private static Struct<?> declared(String table) {
    return switch (table) {
      case "events" -> EventTable.columns();
      case "actors" -> ActorTable.columns();
      case "statistics" -> StatisticTable.columns();
      case "places" -> PlaceTable.columns();
      case "sources" -> SourceTable.columns();
      case "phases" -> PhaseTable.columns();
      default -> throw new IllegalArgumentException(table);
    };
  }

  @ParameterizedTest
  @MethodSource("tables")
  void tablesHaveTheColumnsDeclared(Table<?> table) {
    assertEquals(declared(table.name()).names(), table.struct().names());
    assertEquals(declared(table.name()).name(), table.struct().name());
  }

  /** The names of the contract, in its order; whoever changes one breaks what others built. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "events | id former_ids title tags summary type phase date date_earliest date_latest"
            + " date_kind date_precision date_approximate date_uncertain participants places links"
            + " citations independent_sources note",
        "actors | id former_ids name kind description country date date_earliest date_latest"
            + " date_kind date_precision date_approximate date_uncertain names roles affiliations"
            + " identifiers citations note",
        "statistics | id former_ids title tags note measure unit kind aggregation wording qualifier"
            + " value value_low value_high date date_earliest date_latest date_kind date_precision"
            + " date_approximate date_uncertain subject place event series standing attributed_to"
            + " citations",
        "places | id former_ids name kind country within latitude longitude coordinate_precision"
            + " names identifiers citations note",
        "sources | id former_ids title publisher authors published url archived_url accessed"
            + " language kind derived_from note",
        "phases | id former_ids title date date_earliest date_latest date_kind date_precision"
            + " date_approximate date_uncertain summary",
      })
  void names(String table, String names) {
    assertEquals(names, String.join(" ", declared(table).names()));
  }

  @ParameterizedTest
  @CsvSource({
    "events, participants, actor role claimed_by",
    "events, links, relation event",
    "events, citations, source locator date note",
    "events, places, place",
    "events, tags, tag",
    "events, former_ids, former_id",
    "actors, names, text lang type date",
    "actors, roles, title office date",
    "actors, affiliations, actor relation date",
    "actors, identifiers, scheme value",
    "actors, citations, source locator note",
    "statistics, citations, source locator note",
    "places, names, text lang type date",
    "sources, authors, author",
  })
  void namesOfElements(String table, String list, String names) {
    ColumnType<?> type = column(table, list).type();
    assertEquals(names, String.join(" ", ((ListOf<?>) type).item().names()));
    assertEquals(!names.contains(" "), ((ListOf<?>) type).plain());
  }

  private static Column<?, ?> column(String table, String name) {
    return declared(table).find(name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "events, id title summary type phase date citations",
    "actors, id name kind description",
    "statistics, id title measure unit kind aggregation qualifier date citations",
    "places, id name kind",
    "sources, id title publisher language kind",
    "phases, id title date summary",
  })
  void required(String table, String names) {
    assertEquals(
        names,
        declared(table).columns().stream()
            .filter(Column::required)
            .map(Column::name)
            .collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnHasAMeaning(Table<?> table) {
    check(declared(table.name()));
  }

  @Test
  void metadata() {
    check(Tables.METADATA);
    assertEquals(
        List.of("name", "title", "version", "licence", "coverage_earliest", "coverage_latest"),
        Tables.METADATA.names());
    assertEquals(
        Timelines.small().metadata(),
        Tables.METADATA.create(
            Tables.METADATA.columns().stream()
                .map(column -> column.get(Timelines.small().metadata()))
                .toArray()));
  }

  private static void check(Struct<?> struct) {
    assertTrue(struct.name().matches("[a-z]+(_[a-z]+)*"), struct::name);
    assertTrue(struct.meaning().matches("[A-Z].*[^.]\\."), struct::meaning);
    int index = 0;
    for (Column<?, ?> column : struct.columns()) {
      assertEquals(index++, column.index());
      assertTrue(column.name().matches("[a-z]+(_[a-z]+)*"), column::name);
      assertTrue(column.meaning().matches("[A-Z].*[^.]\\."), column::meaning);
      assertEquals(Optional.of(column), struct.find(column.name()));
      if (column.type() instanceof ListOf<?> list) {
        check(list.item());
      } else if (column.type() instanceof Scalar<?> scalar) {
        scalar.target().ifPresent(table -> assertTrue(Tables.find(table).isPresent(), table));
        scalar
            .terms()
            .forEach(term -> assertTrue(term.meaning().matches("[A-Z].*\\."), term::meaning));
      }
    }
  }

  @Test
  void dateWordsAreTheirEnums() {
    for (String column : List.of("date_kind", "date_precision")) {
      Scalar<?> scalar = (Scalar<?>) column("events", column).type();
      assertEquals(
          scalar.terms().stream().map(term -> term.value()).toList(),
          scalar.terms().stream().map(term -> printed(scalar, term.value())).toList());
    }
    assertEquals(
        "day month season year decade century interval set",
        ((Scalar<?>) column("events", "date_precision").type())
            .terms().stream().map(term -> term.value()).collect(Collectors.joining(" ")));
  }

  private static <V> String printed(Scalar<V> scalar, String word) {
    return scalar.print(scalar.parse(word));
  }

  @Test
  void find() {
    assertEquals(Optional.of(Tables.EVENTS), Tables.find("events"));
    assertEquals(Optional.empty(), Tables.find("event"));
  }

  @ParameterizedTest
  @CsvSource({"-1", "0", "1", "2", "10", "11"})
  void findWithGuess(int guess) {
    Struct<Phase> phases = Tables.PHASES.struct();
    assertEquals(phases.find("title"), phases.find("title", guess));
    assertEquals(Optional.of(phases.columns().get(10)), phases.find("summary", guess));
    assertEquals(Optional.empty(), phases.find("titel", guess));
  }

  @Test
  void derived() {
    Column<?, ?> kind = column("events", "date_kind");
    assertEquals(Optional.of("date"), kind.derivation());
    assertTrue(kind.derived());
    assertFalse(kind.nullable());
    assertFalse(kind.required());
    Column<?, ?> kindOrNull = column("actors", "date_kind");
    assertTrue(kindOrNull.derived());
    assertTrue(kindOrNull.nullable());
    Column<?, ?> title = column("events", "title");
    assertEquals(Optional.empty(), title.derivation());
    assertFalse(title.derived());
    assertFalse(title.nullable());
    assertTrue(column("events", "note").nullable());
    assertFalse(column("statistics", "standing").nullable());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "2006-02~/2008? | 2006-02-01 2008-12-31 SPAN INTERVAL true true",
        "2006-02~ | 2006-02-01 2006-02-28 POINT MONTH true false",
        "2006? | 2006-01-01 2006-12-31 POINT YEAR false true",
        "../2008-01-02 | null 2008-01-02 SPAN INTERVAL false false",
        "2008-01-02/.. | 2008-01-02 null SPAN INTERVAL false false",
        "none | null null null null null null",
      })
  void derivedOfADate(@Nullable String text, String values) {
    Optional<Edtf> date = Optional.ofNullable(text).map(Edtf::parse);
    Actor.Builder actor = Actor.builder("a", "N", ActorKind.PERSON, "D.");
    date.ifPresent(actor::date);
    assertEquals(values, dates(ActorTable.columns(), actor.build()));
    date.ifPresent(
        known ->
            assertEquals(
                values, dates(PhaseTable.columns(), new Phase("p", List.of(), "T", known, "S."))));
  }

  private static <R> String dates(Struct<R> struct, R record) {
    return struct.columns().stream()
        .filter(column -> column.derivation().equals(Optional.of("date")))
        .map(column -> String.valueOf(column.get(record)))
        .collect(Collectors.joining(" "));
  }

  @Test
  void meaningOfWhatMayBeNull() {
    assertEquals(
        "Whether the date is a moment, a span, or a set of dates.",
        column("events", "date_kind").meaning());
    assertEquals(
        "Whether the date is a moment, a span, or a set of dates; null where there is no date.",
        column("actors", "date_kind").meaning());
  }

  @Test
  void atLeast() {
    assertEquals(1, ((ListOf<?>) column("events", "citations").type()).atLeast());
    assertEquals(1, ((ListOf<?>) column("statistics", "citations").type()).atLeast());
    assertEquals(0, ((ListOf<?>) column("actors", "citations").type()).atLeast());
  }

  @Test
  void toStringIsTheName() {
    assertEquals("events", Tables.EVENTS.toString());
    assertEquals(Tables.EVENTS, Tables.NAME.parse("events"));
    assertEquals("phases", Tables.NAME.print(Tables.PHASES));
  }

  /** A record, and each element of its lists, is made again of the values of its columns. */
  @ParameterizedTest
  @MethodSource("tables")
  @SuppressWarnings("unchecked") // What is declared for a table are the columns of its records.
  void createIsTheInverseOfGet(Table<?> table) {
    Struct<Object> struct = (Struct<Object>) declared(table.name());
    for (int seed = 0; seed < 30; seed++) {
      table.of(Timelines.of(6, seed)).forEach(record -> assertMadeAgain(struct, record));
    }
  }

  @SuppressWarnings("unchecked") // The elements of a list are of its struct.
  private static <T> void assertMadeAgain(Struct<T> struct, T record) {
    Object[] values = new Object[struct.columns().size()];
    for (Column<T, ?> column : struct.columns()) {
      Object value = column.get(record);
      values[column.index()] = value;
      if (value instanceof List<?> elements && column.type() instanceof ListOf<?> list) {
        elements.forEach(element -> assertMadeAgain((Struct<Object>) list.item(), element));
      }
    }
    assertEquals(record, struct.create(values));
  }

  @Test
  void createWithoutARequiredValue() {
    assertEquals(
        "id: expected a value, found none",
        assertThrows(
                IllegalArgumentException.class, () -> Tables.PHASES.struct().create(new Object[11]))
            .getMessage());
  }

  @Test
  void giveAll() {
    Timeline small = Timelines.small();
    TimelineBuilder builder = Timeline.builder(small.metadata());
    Tables.ALL.forEach(table -> give(table, small, builder));
    assertEquals(small, builder.build());
  }

  private static <R extends Entity> void give(
      Table<R> table, Timeline from, TimelineBuilder builder) {
    table.give(builder, table.of(from));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void orderIsThatOfTheTimeline(Table<?> table) {
    for (int seed = 0; seed < 30; seed++) {
      assertOrdered(table, Timelines.of(6, seed));
    }
  }

  private static <R extends Entity> void assertOrdered(Table<R> table, Timeline timeline) {
    assertEquals(table.of(timeline).stream().sorted(table.order()).toList(), table.of(timeline));
  }

  @Test
  void nullsOfSmall() {
    assertNull(
        Tables.EVENTS
            .struct()
            .find("note")
            .orElseThrow()
            .get(Timelines.small().getEvent("invasion")));
  }

  /** Years that a day of four digits cannot have are refused by validation, and do not get far. */
  @ParameterizedTest
  @CsvSource({
    "-0001/0002, , 0002-12-31",
    "9999/Y10000, 9999-01-01,",
    "0001, 0001-01-01, 0001-12-31"
  })
  void boundsAreDaysOfFourDigits(String date, @Nullable String earliest, @Nullable String latest) {
    Struct<Phase> phases = Tables.PHASES.struct();
    Phase phase = new Phase("p", List.of(), "P", Edtf.parse(date), "S.");
    assertEquals(earliest, text(phases.find("date_earliest").orElseThrow().get(phase)));
    assertEquals(latest, text(phases.find("date_latest").orElseThrow().get(phase)));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
