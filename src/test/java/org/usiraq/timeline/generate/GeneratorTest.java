package org.usiraq.timeline.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Severity;
import org.usiraq.timeline.validate.Validator;

class GeneratorTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "org", "usiraq", "timeline", "generate");

  @Property(tries = 40)
  void timelineIsValid(@ForAll @IntRange(max = 120) int events, @ForAll long seed) {
    Findings findings = Validator.validate(Generator.of(events, seed).timeline());
    assertEquals(0, findings.count(Severity.ERROR), findings::toString);
    assertEquals(0, findings.count(Severity.WARNING), findings::toString);
  }

  @Property(tries = 20)
  void recordsAreInPublishedOrder(@ForAll @IntRange(max = 500) int events, @ForAll long seed) {
    Generator generator = Generator.of(events, seed);
    Timeline timeline = generator.timeline();
    Tables.ALL.forEach(table -> assertInOrder(table, generator, timeline));
  }

  private static <R extends Entity> void assertInOrder(
      Table<R> table, Generator generator, Timeline timeline) {
    assertEquals(table.of(timeline), generator.records(table).toList(), table.name());
  }

  /** So many events a day that every shape of date stands beside every other. */
  @Test
  void recordsOfManyADayAreInOrder() {
    Generator generator = Generator.of(new Sizes(60_000, 60_000, 10, 30, 10), 5);
    for (Table<?> table : List.of(Tables.EVENTS, Tables.STATISTICS)) {
      assertEquals(0, disorders(table, generator), table.name());
    }
  }

  private static <R extends Entity> long disorders(Table<R> table, Generator generator) {
    List<R> records = generator.records(table).parallel().toList();
    long disorders = 0;
    for (int i = 1; i < records.size(); i++) {
      disorders += table.order().compare(records.get(i - 1), records.get(i)) < 0 ? 0 : 1;
    }
    return disorders;
  }

  @Test
  void timelineOfFiveThousandHasNeitherErrorNorWarning() {
    Findings findings = Validator.validate(Generator.of(5000, 1).timeline());
    assertEquals(0, findings.count(Severity.ERROR), findings::toString);
    assertEquals(0, findings.count(Severity.WARNING), findings::toString);
  }

  @Test
  void eventsOfParallelStream() {
    Generator generator = Generator.of(3000, 7);
    assertEquals(generator.events().toList(), generator.events().parallel().toList());
  }

  @Test
  void eventsOfOtherSeed() {
    Event one = Generator.of(10, 1).events().findFirst().orElseThrow();
    Event other = Generator.of(10, 2).events().findFirst().orElseThrow();
    assertTrue(!one.equals(other), one::toString);
  }

  /**
   * As in the dataset: 85 per cent single days, 3.3 participants and 3.9 citations an event, and so
   * on.
   */
  @Test
  void eventsAreLikeTheDataset() {
    List<Event> events = Generator.of(10_000, 3).events().toList();
    Map<String, Long> precisions =
        events.stream()
            .collect(
                Collectors.groupingBy(
                    event -> event.date().precision().name(), TreeMap::new, Collectors.counting()));
    assertEquals("{DAY=8559, INTERVAL=948, MONTH=193, SET=300}", precisions.toString());
    assertEquals(202, mean(events, event -> event.summary().length()));
    assertEquals(50, mean(events, event -> event.title().length()));
    assertEquals(3.3, mean(events, event -> event.participants().size() * 10) / 10.0);
    assertEquals(4.1, mean(events, event -> event.citations().size() * 10) / 10.0);
  }

  private static long mean(List<Event> events, ToIntFunction<Event> number) {
    return Math.round(events.stream().mapToInt(number).average().orElseThrow());
  }

  @Test
  void ofEventsGrows() {
    assertEquals(new Sizes(0, 0, 0, 0, 0), Sizes.ofEvents(0));
    assertEquals(new Sizes(300, 480, 210, 96, 1172), Sizes.ofEvents(300));
    assertEquals(new Sizes(1_000_000, 1_600_000, 11180, 9779, 2401229), Sizes.ofEvents(1_000_000));
  }

  @Test
  void sizesWithNothingToReferTo() {
    assertEquals(
        "actors: expected 1 to 10000000000, found 0",
        assertThrows(IllegalArgumentException.class, () -> new Sizes(1, 0, 0, 1, 1)).getMessage());
    assertEquals(
        "events: expected 0 to 10000000000, found -1",
        assertThrows(IllegalArgumentException.class, () -> Generator.of(-1, 0)).getMessage());
  }

  /** The same seed gives the same bytes, with this version and with the next. */
  @Test
  void goldenFiles(@TempDir Path folder) throws IOException {
    TimelineJson.write(
        Generator.of(new Sizes(3, 3, 2, 2, 2), 42).timeline(), folder.resolve("timeline.json"));
    assertEquals(
        Files.readString(GOLDEN.resolve("golden.json")),
        Files.readString(folder.resolve("timeline.json")));
  }
}
