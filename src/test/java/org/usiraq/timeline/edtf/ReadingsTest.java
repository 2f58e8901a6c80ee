package org.usiraq.timeline.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.function.BiPredicate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** The three-valued answers against all readings written out, one by one. */
@Domain(Samples.class)
class ReadingsTest {

  private static Certainty expected(
      Samples.Sample a, Samples.Sample b, BiPredicate<BitSet, BitSet> question) {
    boolean some = false;
    boolean all = true;
    for (BitSet one : a.readings()) {
      for (BitSet two : b.readings()) {
        boolean holds = question.test(one, two);
        some |= holds;
        all &= holds;
      }
      if (some && !all) {
        return Certainty.POSSIBLE;
      }
    }
    return all ? Certainty.CERTAIN : Certainty.IMPOSSIBLE;
  }

  private static boolean holdsAll(BitSet one, BitSet two) {
    BitSet missing = (BitSet) two.clone();
    missing.andNot(one);
    return missing.isEmpty();
  }

  @Property(tries = 300)
  void containsDay(@ForAll Samples.Sample sample) {
    Edtf value = Edtf.parse(sample.text());
    for (int i = 0; i < Samples.DAYS; i++) {
      int day = i;
      Certainty expected =
          sample.readings().stream().allMatch(reading -> reading.get(day))
              ? Certainty.CERTAIN
              : sample.readings().stream().anyMatch(reading -> reading.get(day))
                  ? Certainty.POSSIBLE
                  : Certainty.IMPOSSIBLE;
      LocalDate date = Samples.FIRST.plusDays(day);
      assertEquals(expected, value.contains(date), sample.text() + " contains " + date);
    }
  }

  @Property(tries = 300)
  void boundsAreFirstAndLastDayOfAnyReading(@ForAll Samples.Sample sample) {
    Edtf value = Edtf.parse(sample.text());
    BitSet any = new BitSet();
    sample.readings().forEach(any::or);
    value.earliest().ifPresent(day -> assertEquals(any.nextSetBit(0), Samples.index(day)));
    value.latest().ifPresent(day -> assertEquals(any.length() - 1, Samples.index(day)));
  }

  @Property(tries = 300)
  void answersAreNeverWrong(@ForAll Samples.Sample a, @ForAll Samples.Sample b) {
    Edtf one = Edtf.parse(a.text());
    Edtf two = Edtf.parse(b.text());
    Certainty contains = one.contains(two);
    if (contains != Certainty.POSSIBLE) {
      assertEquals(expected(a, b, ReadingsTest::holdsAll), contains, one + " contains " + two);
    }
    Certainty overlaps = one.overlaps(two);
    if (overlaps != Certainty.POSSIBLE) {
      assertEquals(expected(a, b, BitSet::intersects), overlaps, one + " overlaps " + two);
    }
  }

  @Property(tries = 300)
  void overlapsExactlyUnlessAllOf(@ForAll Samples.Sample a, @ForAll Samples.Sample b) {
    Assume.that(!a.text().startsWith("{") && !b.text().startsWith("{"));
    Certainty expected = expected(a, b, BitSet::intersects);
    Certainty answer = Edtf.parse(a.text()).overlaps(Edtf.parse(b.text()));
    assertEquals(expected, answer, a.text() + " overlaps " + b.text());
  }

  @Property(tries = 300)
  void containsExactlyUnlessVagueHoldsVague(@ForAll Samples.Sample a, @ForAll Samples.Sample b) {
    Assume.that(!a.text().startsWith("{") && !a.text().matches("\\[.*\\.\\..*"));
    Assume.that(!b.text().matches(".*(X.*/|/.*X).*|\\[.*\\.\\..*"));
    boolean whole = b.readings().size() == 1 && !b.text().startsWith("{");
    Assume.that(a.readings().size() == 1 || whole);
    Certainty expected = expected(a, b, ReadingsTest::holdsAll);
    Certainty answer = Edtf.parse(a.text()).contains(Edtf.parse(b.text()));
    assertEquals(expected, answer, a.text() + " contains " + b.text());
  }
}
