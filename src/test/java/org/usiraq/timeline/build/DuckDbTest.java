package org.usiraq.timeline.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Name;
import org.usiraq.timeline.model.Participant;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Standing;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Findings;

/** DuckDB reads the publication of the shipped dataset, and finds what Java finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DuckDbTest {

  /** Where DuckDB reads a table from, without an option. */
  enum Format {
    CSV,
    PARQUET;

    String file(Path publication, String table) {
      String format = name().toLowerCase(Locale.ROOT);
      return "'" + publication.resolve(format).resolve(table + "." + format) + "'";
    }
  }

  private final Path folder;
  private final Connection connection;
  private final Timeline timeline;

  DuckDbTest(@TempDir Path temporary) throws IOException, SQLException {
    folder = temporary.resolve("dataset");
    timeline =
        new Publisher(Path.of("dataset"), Path.of("LICENSE-DATA")).publish(folder, new Findings());
    connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  @BeforeAll
  void isNotEmpty() {
    assertTrue(timeline.events().size() > 100);
  }

  @AfterAll
  void close() throws SQLException {
    connection.close();
  }

  private List<List<String>> ask(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getObject(i)));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  private String value(String sql) throws SQLException {
    return ask(sql).get(0).get(0);
  }

  private static void assertSame(BigDecimal expected, String found) {
    assertEquals(0, expected.compareTo(new BigDecimal(found)), () -> expected + " " + found);
  }

  @ParameterizedTest
  @EnumSource
  void counts(Format format) throws SQLException {
    for (Table<?> table : Tables.ALL) {
      assertEquals(
          String.valueOf(table.of(timeline).size()),
          value("SELECT count(DISTINCT id) FROM " + format.file(folder, table.name())),
          table.name());
    }
  }

  @ParameterizedTest
  @EnumSource
  void sums(Format format) throws SQLException {
    String statistics = format.file(folder, "statistics");
    String sum = "SELECT sum(CAST(%s AS DECIMAL(18, 4))) FROM " + statistics;
    assertSame(sum(s -> s.figure().value()), value(String.format(sum, "value")));
    assertSame(sum(s -> s.figure().valueLow()), value(String.format(sum, "value_low")));
    assertSame(sum(s -> s.figure().valueHigh()), value(String.format(sum, "value_high")));
    assertEquals(
        String.valueOf(
            timeline.statistics().stream().filter(s -> s.figure().value().isEmpty()).count()),
        value("SELECT count(*) FROM " + statistics + " WHERE value IS NULL"));
    assertEquals(
        String.valueOf(
            timeline.events().stream().mapToInt(e -> e.independentSources().orElse(0)).sum()),
        value("SELECT sum(independent_sources) FROM " + format.file(folder, "events")));
  }

  private BigDecimal sum(Function<Statistic, Optional<BigDecimal>> part) {
    return timeline.statistics().stream()
        .flatMap(statistic -> part.apply(statistic).stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @ParameterizedTest
  @EnumSource
  void dates(Format format) throws SQLException {
    List<List<String>> expected =
        timeline.events().stream()
            .map(
                event ->
                    List.of(
                        event.id(),
                        event.date().toString(),
                        event.date().earliest().map(Object::toString).orElse("null"),
                        event.date().latest().map(Object::toString).orElse("null"),
                        String.valueOf(event.date().isApproximate())))
            .toList();
    String events = format.file(folder, "events");
    // In the order of the file, which is timeline order.
    assertEquals(
        expected,
        ask("SELECT id, date, date_earliest, date_latest, date_approximate FROM " + events));
    assertEquals(
        List.of(List.of("DATE", "DATE", "BOOLEAN")),
        ask(
            "SELECT DISTINCT typeof(date_earliest), typeof(date_latest), typeof(date_approximate)"
                + " FROM "
                + events));
  }

  /** Which source is cited how often, by way of lists in Parquet and of a table in CSV. */
  @Test
  void joinsEventsToSources() throws SQLException {
    List<String> expected =
        timeline.events().stream()
            .flatMap(
                event ->
                    event.citations().stream()
                        .map(citation -> timeline.getSource(citation.source()))
                        .map(source -> event.id() + " " + source.title()))
            .toList();
    String parquet =
        "SELECT e.id || ' ' || s.title FROM (SELECT id, unnest(citations) AS c,"
            + " generate_subscripts(citations, 1) AS n FROM "
            + Format.PARQUET.file(folder, "events")
            + ") e JOIN "
            + Format.PARQUET.file(folder, "sources")
            + " s ON s.id = e.c.source";
    String csv =
        "SELECT c.event || ' ' || s.title FROM "
            + Format.CSV.file(folder, "event_citations")
            + " c JOIN "
            + Format.CSV.file(folder, "events")
            + " e ON e.id = c.event JOIN "
            + Format.CSV.file(folder, "sources")
            + " s ON s.id = c.source";
    List<String> sorted = expected.stream().sorted().toList();
    assertEquals(sorted, column(parquet));
    assertEquals(sorted, column(csv));
  }

  private List<String> column(String sql) throws SQLException {
    return ask(sql).stream().map(row -> row.get(0)).sorted().toList();
  }

  @Test
  void arabicNames() throws SQLException {
    List<String> expected =
        timeline.actors().stream()
            .flatMap(
                actor ->
                    actor.names().stream()
                        .filter(DuckDbTest::isArabic)
                        .map(name -> actor.id() + " " + name.text()))
            .sorted()
            .toList();
    assertTrue(expected.size() > 20, expected::toString);
    assertEquals(
        expected,
        column(
            "SELECT actor || ' ' || text FROM "
                + Format.CSV.file(folder, "actor_names")
                + " WHERE lang = 'ar'"));
    assertEquals(
        expected,
        column(
            "SELECT id || ' ' || n.text FROM (SELECT id, unnest(names) AS n FROM "
                + Format.PARQUET.file(folder, "actors")
                + ") WHERE n.lang = 'ar'"));
    assertTrue(
        expected.stream().anyMatch(name -> name.codePoints().anyMatch(c -> c >= 0x600)),
        expected::toString);
  }

  private static boolean isArabic(Name name) {
    return name.lang().equals("ar");
  }

  /** Keys in the files point to rows that exist. */
  @Test
  void actorsOfParticipantsExist() throws SQLException {
    assertEquals(
        "0",
        value(
            "SELECT count(*) FROM "
                + Format.CSV.file(folder, "event_participants")
                + " p LEFT JOIN "
                + Format.CSV.file(folder, "actors")
                + " a ON a.id = p.actor WHERE a.id IS NULL"));
    long claimed =
        timeline.events().stream()
            .map(Event::participants)
            .flatMap(List::stream)
            .filter(participant -> participant.claimedBy().isPresent())
            .count();
    assertTrue(claimed > 0);
    assertEquals(
        String.valueOf(claimed),
        value("SELECT count(claimed_by) FROM " + Format.CSV.file(folder, "event_participants")));
  }

  /** The answer to an example, which is written for the folder of the project. */
  private List<List<String>> example(String name) throws IOException, SQLException {
    return ask(here(Files.readString(Path.of("examples", "sql", name + ".sql"))));
  }

  private String here(String sql) {
    return sql.replace("target/dataset/", folder + "/");
  }

  @Test
  void exampleOfYearsAndTypes() throws IOException, SQLException {
    Map<List<String>, Long> counted =
        timeline.events().stream()
            .filter(event -> event.date().earliest().isPresent())
            .collect(
                Collectors.groupingBy(
                    event ->
                        List.of(
                            String.valueOf(event.date().earliest().orElseThrow().getYear()),
                            event.type().value()),
                    Collectors.counting()));
    Map<List<String>, Long> found = new HashMap<>();
    for (List<String> row : example("events-by-year-and-type")) {
      found.put(row.subList(0, 2), Long.valueOf(row.get(2)));
    }
    assertEquals(counted, found);
  }

  @Test
  void exampleOfDisputes() throws IOException, SQLException {
    List<String> claims = new ArrayList<>();
    for (Event event : timeline.events()) {
      for (Participant part : event.participants()) {
        part.claimedBy()
            .map(timeline::getActor)
            .ifPresent(
                claimant ->
                    claims.add(
                        String.join(
                            " | ",
                            event.id(),
                            event.date().toString(),
                            claimant.name(),
                            part.role().value(),
                            timeline.getActor(part.actor()).name())));
      }
    }
    assertEquals(
        claims.stream().sorted().toList(),
        example("disputed").stream().map(row -> String.join(" | ", row)).sorted().toList());
  }

  @Test
  void exampleOfAMonth() throws IOException, SQLException {
    assertEquals(
        timeline.eventsOverlapping(Edtf.parse("2019-12")).stream().map(Event::id).sorted().toList(),
        example("month").stream().map(row -> row.get(0)).sorted().toList());
  }

  @Test
  void exampleOfTroops() throws IOException, SQLException {
    assertEquals(
        timeline.series("us-troops-in-iraq").stream()
            .filter(statistic -> statistic.standing() == Standing.PREFERRED)
            .map(
                statistic ->
                    List.of(
                        statistic.date().toString(),
                        statistic.figure().qualifier().value(),
                        plain(statistic.figure().value()),
                        plain(statistic.figure().valueLow()),
                        plain(statistic.figure().valueHigh())))
            .toList(),
        example("troops"));
  }

  private static String plain(Optional<BigDecimal> decimal) {
    return decimal.map(BigDecimal::toPlainString).orElse("null");
  }

  /** What README and guide tell to ask. */
  @Test
  void questionsOfTheGuide() throws IOException, SQLException {
    String pages =
        Files.readString(Path.of("README.md")) + Files.readString(Path.of("docs", "analysts.md"));
    List<String> questions =
        Stream.of(pages.split("```", -1)).filter(block -> block.startsWith("sql\n")).toList();
    assertTrue(questions.size() > 1, pages);
    for (String question : questions) {
      String sql = here(question.substring("sql\n".length()));
      assertFalse(ask(sql).isEmpty(), sql);
    }
  }

  @Test
  void sourcesAreWhatJavaHas() throws SQLException {
    assertEquals(
        timeline.sources().stream().map(Source::title).sorted().toList(),
        column("SELECT title FROM " + Format.PARQUET.file(folder, "sources")));
    assertEquals(
        timeline.actors().stream().map(Actor::name).sorted().collect(Collectors.toList()),
        column("SELECT name FROM " + Format.CSV.file(folder, "actors")));
  }
}
