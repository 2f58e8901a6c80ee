package org.usiraq.timeline.edtf;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** EDTF texts of every form, most of them valid, and texts that are nearly so. */
public class Texts extends DomainContextBase {
  private static final String ALPHABET = "0123456789X-/.,[]{}?~%YESTZ:+ x";

  /** A text that may or may not be EDTF. */
  record Any(String text) {}

  /** A text made as the grammar says, of which few name days that do not exist. */
  record Likely(String text) {}

  @Provide
  Arbitrary<Likely> likely() {
    Arbitrary<String> date = dates();
    Arbitrary<String> limit =
        Arbitraries.frequencyOf(Tuple.of(8, date), Tuple.of(1, Arbitraries.of("", "..")));
    Arbitrary<String> interval =
        Combinators.combine(limit, limit).as((start, end) -> start + "/" + end);
    Arbitrary<String> member =
        Arbitraries.oneOf(date, Combinators.combine(date, date).as((a, b) -> a + ".." + b));
    Arbitrary<String> members = member.list().ofMinSize(1).ofMaxSize(5).map(Texts::joined);
    Arbitrary<String> set =
        Combinators.combine(
                Arbitraries.of("[", "{"),
                Arbitraries.of("", "", ".."),
                members,
                Arbitraries.of("", "", ".."))
            .as(
                (open, before, all, after) ->
                    open + before + all + after + (open.equals("[") ? "]" : "}"));
    Arbitrary<String> time =
        Arbitraries.of("T23:20:30", "T00:00:00Z", "T12:30:00-04", "T01:02:03+05:30");
    Arbitrary<String> dateTime = Combinators.combine(days(), time).as(String::concat);
    return Arbitraries.oneOf(date, interval, set, dateTime).map(Likely::new);
  }

  @Provide
  Arbitrary<Any> any() {
    Arbitrary<String> letters =
        Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(30);
    Arbitrary<String> all = Arbitraries.strings().ofMaxLength(20);
    Arbitrary<String> changed =
        Combinators.combine(
                likely(),
                Arbitraries.integers().between(0, 40),
                Arbitraries.of(ALPHABET.chars().mapToObj(c -> (char) c).toList()))
            .as((likely, at, c) -> changed(likely.text(), at, c));
    return Arbitraries.oneOf(letters, all, changed).map(Any::new);
  }

  private static String changed(String text, int at, char c) {
    int index = Math.min(at, text.length());
    return text.substring(0, index) + c + text.substring(Math.min(text.length(), index + at % 2));
  }

  private static String joined(List<String> members) {
    return String.join(",", members);
  }

  private static Arbitrary<String> days() {
    return Combinators.combine(years(), number(1, 12), number(1, 28))
        .as((year, month, day) -> year + "-" + month + "-" + day);
  }

  private static Arbitrary<String> years() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1990, 2010).map(String::valueOf),
        Arbitraries.integers().between(0, 9999).map(year -> String.format("%04d", year)),
        Arbitraries.integers().between(1, 9999).map(year -> String.format("-%04d", year)));
  }

  private static Arbitrary<String> number(int low, int high) {
    return Arbitraries.integers().between(low, high).map(n -> String.format("%02d", n));
  }

  private static Arbitrary<String> dates() {
    Arbitrary<String> year =
        Combinators.combine(years(), Arbitraries.integers().between(0, 60)).as(Texts::masked);
    Arbitrary<String> month =
        Combinators.combine(
                Arbitraries.oneOf(number(1, 12), number(21, 41)),
                Arbitraries.integers().between(0, 20))
            .as(Texts::masked);
    Arbitrary<String> day =
        Combinators.combine(number(1, 31), Arbitraries.integers().between(0, 20)).as(Texts::masked);
    Arbitrary<String> mark = Arbitraries.of("", "", "", "", "", "", "?", "~", "%");
    Arbitrary<String> markedYear = Combinators.combine(mark, year, mark).as((a, b, c) -> a + b + c);
    Arbitrary<String> markedMonth =
        Combinators.combine(mark, month, mark).as((a, b, c) -> a + b + c);
    Arbitrary<String> markedDay = Combinators.combine(mark, day, mark).as((a, b, c) -> a + b + c);
    Arbitrary<String> longYear =
        Combinators.combine(
                Arbitraries.of("Y", "Y-"),
                Arbitraries.longs().between(10_000, 30_000_000_000L),
                Arbitraries.of("", "", "E1", "E3", "E12"),
                Arbitraries.of("", "", "S1", "S3", "S5"),
                mark)
            .as((letter, digits, power, precise, m) -> letter + digits + power + precise + m);
    Arbitrary<String> significant =
        Combinators.combine(years(), Arbitraries.of("S1", "S2", "S3", "S4")).as(String::concat);
    return Arbitraries.oneOf(
        years(),
        days(),
        markedYear,
        Combinators.combine(markedYear, markedMonth).as((a, b) -> a + "-" + b),
        Combinators.combine(markedYear, markedMonth, markedDay)
            .as((a, b, c) -> a + "-" + b + "-" + c),
        longYear,
        significant);
  }

  /** Replaces the digits whose bit is set; most numbers leave most dates as they are. */
  private static String masked(String number, int bits) {
    StringBuilder out = new StringBuilder(number);
    for (int i = 0; bits < 16 && i < out.length(); i++) {
      if ((bits >> i & 1) != 0 && out.charAt(i) != '-') {
        out.setCharAt(i, 'X');
      }
    }
    return out.toString();
  }
}
