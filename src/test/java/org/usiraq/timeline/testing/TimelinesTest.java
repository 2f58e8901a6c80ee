package org.usiraq.timeline.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Figure;
import org.usiraq.timeline.model.Qualifier;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Validator;

class TimelinesTest {
  private static final int SAMPLES = 400;
  private static final List<String> SHAPES =
      List.of(
          "9",
          "9-9",
          "9-9-9",
          "9X",
          "9XX",
          "9-XX",
          "9-XX-XX",
          "9-9-XX",
          "9X-9",
          "9XX-9-9",
          "9S9",
          "9-9-9T9:9:9",
          "9-9-9T9:9:9Z",
          "9-9-9T9:9:9+9",
          "9-9-9T9:9:9-9:9",
          "9-9-9?",
          "9-9-9~",
          "9-9-9%",
          "9-9?",
          "9-9~",
          "9-9%",
          "9-9-?9",
          "9-9-~9",
          "9-%9-9",
          "9~-9-9",
          "D/D",
          "D~/D?",
          "D/D%",
          "D/..",
          "D/",
          "../D",
          "/D",
          "[D..D]",
          "[..D]",
          "[D..]",
          "[D,D]",
          "[D,D,D]",
          "[D,D,D?]",
          "{D..D}",
          "{..D}",
          "{D..}",
          "{D,D}",
          "{D,D,D}",
          "{D,D,D~}");

  @Provide
  Arbitrary<Timeline> timelines() {
    return Timelines.timelines();
  }

  @Property(tries = 300)
  void timelinesHaveNoErrors(@ForAll("timelines") Timeline timeline) {
    Findings findings = Validator.validate(timeline);
    assertFalse(findings.hasErrors(), findings::toString);
  }

  @Test
  void ofSameSeed() {
    assertEquals(Timelines.of(6, 17), Timelines.of(6, 17));
  }

  @Test
  void ofSizeZero() {
    Timeline none = Timelines.of(0, 1);
    Tables.ALL.forEach(table -> assertEquals(List.of(), table.of(none), table.name()));
  }

  @Test
  void smallHasNotesOnly() {
    assertEquals(
        """
        INFO invasion citations: expected two independent sources or more, found one [SINGLE_SOURCE]
        INFO visit citations: expected two independent sources or more, found one [SINGLE_SOURCE]
        INFO baghdad-rally citations: expected two independent sources or more, found one, which all 2 citations go back to [SINGLE_SOURCE]
        0 errors, 0 warnings, 3 notes\
        """,
        Validator.validate(Timelines.small()).toString());
  }

  /**
   * Every column is seen with and without a value, every vocabulary whole, lists of each length.
   */
  @Test
  void timelinesCoverEverything() {
    Set<String> missing = new TreeSet<>();
    Set<String> seen = new HashSet<>();
    for (Timeline timeline : samples()) {
      Tables.ALL.forEach(table -> see(table, timeline, seen));
    }
    Tables.ALL.forEach(table -> expect(table.name(), table.struct(), missing));
    missing.removeAll(seen);
    assertEquals(Set.of(), missing);
  }

  private static List<Timeline> samples() {
    return IntStream.range(0, SAMPLES).mapToObj(seed -> Timelines.of(6, seed)).toList();
  }

  private static <R extends Entity> void see(Table<R> table, Timeline timeline, Set<String> seen) {
    table.of(timeline).forEach(record -> see(table.name(), table.struct(), record, seen));
  }

  private static <T> void see(String path, Struct<T> struct, T record, Set<String> seen) {
    for (Column<T, ?> column : struct.columns()) {
      see(path + "." + column.name(), column, record, seen);
    }
  }

  @SuppressWarnings("unchecked") // A column whose type is a list of structs holds such a list.
  private static <T, V> void see(String path, Column<T, V> column, T record, Set<String> seen) {
    V value = column.get(record);
    if (value == null) {
      seen.add(path + " null");
    } else if (column.type() instanceof Scalar<V> scalar) {
      seen.add(path + " given");
      if (!scalar.terms().isEmpty() || value instanceof Boolean) {
        seen.add(path + " " + scalar.print(value));
      }
    } else if (column.type() instanceof ListOf<?> list) {
      List<Object> elements = (List<Object>) value;
      seen.add(path + (elements.isEmpty() ? " empty" : elements.size() == 1 ? " one" : " many"));
      elements.forEach(element -> see(path, (Struct<Object>) list.item(), element, seen));
    }
  }

  private static void expect(String path, Struct<?> struct, Set<String> expected) {
    for (Column<?, ?> column : struct.columns()) {
      String here = path + "." + column.name();
      if (column.type() instanceof ListOf<?> list) {
        expected.addAll(List.of(here + " one", here + " many"));
        if (!column.required()) {
          expected.add(here + " empty");
        }
        expect(here, list.item(), expected);
      } else if (column.type() instanceof Scalar<?> scalar) {
        expected.add(here + " given");
        // A timeline always counts.
        if (column.nullable() && !column.name().equals("independent_sources")) {
          expected.add(here + " null");
        }
        scalar.terms().forEach(term -> expected.add(here + " " + term.value()));
        if (scalar == Scalar.BOOLEAN) {
          expected.addAll(List.of(here + " true", here + " false"));
        }
      }
    }
  }

  @Test
  void timelinesCoverAllShapesOfDates() {
    Set<String> shapes = new TreeSet<>();
    for (Timeline timeline : samples()) {
      timeline.events().forEach(event -> shapes.add(shape(event.date())));
    }
    Set<String> missing = new TreeSet<>(SHAPES);
    missing.removeAll(shapes);
    assertEquals(Set.of(), missing, () -> "among " + shapes);
  }

  /** The date with each number as 9, and with each date of an interval or a set as D. */
  private static String shape(Edtf date) {
    String shape = date.toString().replaceAll("[0-9]+", "9");
    return shape.matches(".*[/,\\[{].*") ? shape.replaceAll("9(-9)*", "D") : shape;
  }

  @Test
  void timelinesCoverAllTexts() {
    StringBuilder all = new StringBuilder();
    int longest = 0;
    for (Timeline timeline : samples()) {
      for (Event event : timeline.events()) {
        all.append(event.title());
        longest = Math.max(longest, event.title().codePointCount(0, event.title().length()));
      }
    }
    assertEquals(120, longest);
    for (String piece : List.of("\"", "'", ",", ";", "\\", "😀", "العراق", "\u200c")) {
      assertTrue(all.indexOf(piece) >= 0, piece);
    }
  }

  @Test
  void timelinesCoverAllBounds() {
    Set<Qualifier> open = EnumSet.noneOf(Qualifier.class);
    for (Timeline timeline : samples()) {
      for (Statistic statistic : timeline.statistics()) {
        Figure figure = statistic.figure();
        if (figure.valueLow().isEmpty() || figure.valueHigh().isEmpty()) {
          open.add(figure.qualifier());
        }
      }
    }
    assertEquals(
        EnumSet.complementOf(
            EnumSet.of(Qualifier.EXACT, Qualifier.RANGE, Qualifier.ORDER_OF_MAGNITUDE)),
        open);
  }
}
