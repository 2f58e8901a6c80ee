package org.usiraq.timeline.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Values within some weeks of 2004, each with all of its readings written out: sets of days, made
 * without the code under test.
 */
public class Samples extends DomainContextBase {
  /** The first day of the window; like the last, no date of a sample has it. */
  static final LocalDate FIRST = LocalDate.of(2003, 12, 31);

  /** How many days the window has, up to 1 May. */
  static final int DAYS = 123;

  /** A text and the sets of days it can mean. */
  record Sample(String text, Set<BitSet> readings) {}

  /** Part of a sample: its readings as first and last days. */
  private record Part(String text, List<int[]> units) {}

  @Provide
  Arbitrary<Sample> sample() {
    Arbitrary<Part> part = parts();
    Arbitrary<Sample> single = part.map(p -> new Sample(p.text(), readings(p)));
    Arbitrary<Sample> interval =
        Combinators.combine(part, part, Arbitraries.of(3, 3, 3, 0, 1, 2, 4))
            .as(Samples::interval)
            .filter(sample -> !sample.readings().isEmpty());
    Arbitrary<Part> definite = part.filter(p -> !p.text().contains("X"));
    Arbitrary<Sample> range =
        Combinators.combine(definite, definite, Arbitraries.of(true, false))
            .as(Samples::range)
            .filter(sample -> !sample.readings().isEmpty());
    Arbitrary<Sample> list =
        Combinators.combine(part.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, false))
            .as(Samples::list);
    return Arbitraries.oneOf(single, interval, range, list);
  }

  private static Arbitrary<Part> parts() {
    Arbitrary<LocalDate> day = Arbitraries.integers().between(25, 70).map(FIRST::plusDays);
    return Arbitraries.oneOf(
        day.map(d -> new Part(d.toString(), List.of(unit(d, d)))),
        day.map(d -> new Part(YearMonth.from(d).toString(), List.of(month(YearMonth.from(d))))),
        Arbitraries.integers().between(1, 4).map(m -> days(YearMonth.of(2004, m), "XX")),
        Arbitraries.integers().between(1, 4).map(m -> days(YearMonth.of(2004, m), "1X")),
        Arbitraries.integers().between(1, 4).map(m -> days(YearMonth.of(2004, m), "X1")));
  }

  private static Part days(YearMonth month, String pattern) {
    List<int[]> units = new ArrayList<>();
    for (int d = 1; d <= month.lengthOfMonth(); d++) {
      if (String.format("%02d", d).matches(pattern.replace("X", "[0-9]"))) {
        units.add(unit(month.atDay(d), month.atDay(d)));
      }
    }
    return new Part(month + "-" + pattern, units);
  }

  private static int[] month(YearMonth month) {
    return unit(month.atDay(1), month.atEndOfMonth());
  }

  private static int[] unit(LocalDate first, LocalDate last) {
    return new int[] {index(first), index(last)};
  }

  static int index(LocalDate day) {
    return (int) (day.toEpochDay() - FIRST.toEpochDay());
  }

  private static BitSet days(int first, int last) {
    BitSet days = new BitSet(DAYS);
    days.set(first, last + 1);
    return days;
  }

  private static Set<BitSet> readings(Part part) {
    Set<BitSet> readings = new LinkedHashSet<>();
    part.units().forEach(unit -> readings.add(days(unit[0], unit[1])));
    return readings;
  }

  /** Without a limit the window's own end stands for the end of time. */
  private static Sample interval(Part start, Part end, int form) {
    String[] texts = {
      start.text() + "/..",
      "../" + end.text(),
      start.text() + "/",
      start.text() + "/" + end.text(),
      "/" + end.text()
    };
    Set<BitSet> readings = new LinkedHashSet<>();
    int[] all = {0, DAYS - 1};
    List<int[]> starts =
        form == 1 ? List.of(new int[] {0, 0}) : form == 4 ? List.of(all) : start.units();
    List<int[]> ends =
        form == 0
            ? List.of(new int[] {DAYS - 1, DAYS - 1})
            : form == 2 ? List.of(all) : end.units();
    for (int[] from : starts) {
      for (int[] to : ends) {
        for (int s = from[0]; s <= from[1]; s++) {
          for (int e = Math.max(s, to[0]); e <= to[1]; e++) {
            readings.add(days(s, e));
          }
        }
      }
    }
    return new Sample(texts[form], readings);
  }

  private static Sample range(Part from, Part to, boolean all) {
    int[] first = from.units().get(0);
    int[] last = to.units().get(0);
    String text = from.text() + ".." + to.text();
    Set<BitSet> readings = new LinkedHashSet<>();
    if (from.text().length() != to.text().length() || first[0] > last[0]) {
      return new Sample(text, readings);
    }
    if (all) {
      readings.add(days(first[0], last[1]));
      return new Sample("{" + text + "}", readings);
    }
    for (LocalDate day = FIRST.plusDays(first[0]); index(day) <= last[1]; day = day.plusDays(1)) {
      boolean isMonth = from.text().length() == 7;
      int[] unit = isMonth ? month(YearMonth.from(day)) : unit(day, day);
      readings.add(days(unit[0], unit[1]));
    }
    return new Sample("[" + text + "]", readings);
  }

  private static Sample list(List<Part> parts, boolean all) {
    String text = String.join(",", parts.stream().map(Part::text).toList());
    Set<BitSet> readings = new LinkedHashSet<>();
    if (!all) {
      parts.forEach(part -> readings.addAll(readings(part)));
      return new Sample("[" + text + "]", readings);
    }
    readings.add(new BitSet());
    for (Part part : parts) {
      List<BitSet> before = List.copyOf(readings);
      readings.clear();
      for (BitSet more : readings(part)) {
        for (BitSet soFar : before) {
          BitSet union = (BitSet) soFar.clone();
          union.or(more);
          readings.add(union);
        }
      }
    }
    return new Sample("{" + text + "}", readings);
  }
}
