package org.usiraq.timeline.edtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for every value and every text; {@link Texts} makes them. */
@Domain(Texts.class)
class EdtfLawsTest {

  private static Optional<Edtf> tryParse(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (EdtfParseException e) {
      assertTrue(e.position() >= 0 && e.position() <= text.length(), e.toString());
      String message = String.valueOf(e.getMessage());
      assertTrue(message.matches("(?s)EDTF \".*\" at index \\d+: expected .+, found .+"), message);
      return Optional.empty();
    }
  }

  private static Edtf parsed(Texts.Likely likely) {
    Optional<Edtf> value = tryParse(likely.text());
    Assume.that(value.isPresent());
    return value.orElseThrow();
  }

  @Property
  void parseAnyTextGivesValueOrRefusal(@ForAll Texts.Any any) {
    tryParse(any.text()).ifPresent(value -> assertEquals(value, Edtf.parse(value.toString())));
  }

  @Property
  void parseIsInverseOfToString(@ForAll Texts.Likely likely) {
    Edtf value = parsed(likely);
    Edtf again = Edtf.parse(value.toString());
    assertEquals(value, again);
    assertEquals(value.hashCode(), again.hashCode());
    assertEquals(value.toString(), again.toString());
    assertEquals(0, value.compareTo(again));
  }

  @Property
  void canonicalFormHasSameMeaning(@ForAll Texts.Likely likely) {
    Edtf value = parsed(likely);
    Edtf again = Edtf.parse(value.toString());
    assertEquals(value.earliest(), again.earliest());
    assertEquals(value.latest(), again.latest());
    assertEquals(value.level(), again.level());
    assertEquals(value.precision(), again.precision());
    assertEquals(value.uncertainParts(), again.uncertainParts());
    assertEquals(value.approximateParts(), again.approximateParts());
    assertEquals(value.toEnglish(), again.toEnglish());
  }

  @Property
  void boundsAreOrderedAndAttained(@ForAll Texts.Likely likely) {
    Edtf value = parsed(likely);
    for (Optional<LocalDate> bound : List.of(value.earliest(), value.latest())) {
      bound.ifPresent(day -> assertNotEquals(Certainty.IMPOSSIBLE, value.contains(day)));
    }
    value
        .earliest()
        .filter(day -> day.isAfter(LocalDate.MIN))
        .ifPresent(day -> assertEquals(Certainty.IMPOSSIBLE, value.contains(day.minusDays(1))));
    value
        .latest()
        .filter(day -> day.isBefore(LocalDate.MAX))
        .ifPresent(day -> assertEquals(Certainty.IMPOSSIBLE, value.contains(day.plusDays(1))));
    if (value.earliest().isPresent() && value.latest().isPresent()) {
      assertFalse(value.earliest().orElseThrow().isAfter(value.latest().orElseThrow()));
    }
  }

  @Property
  void boundsAreEmptyUnlessKnown(@ForAll Texts.Likely likely) {
    Edtf value = parsed(likely);
    assertEquals(value.earliestBound() == EdtfBound.KNOWN, value.earliest().isPresent());
    assertEquals(value.latestBound() == EdtfBound.KNOWN, value.latest().isPresent());
  }

  @Property
  void orderAgreesWithBounds(@ForAll Texts.Likely a, @ForAll Texts.Likely b) {
    Edtf one = parsed(a);
    Edtf two = parsed(b);
    int order = one.compareTo(two);
    assertEquals(Integer.signum(order), -Integer.signum(two.compareTo(one)));
    assertEquals(order == 0, one.equals(two));
    LocalDate never = LocalDate.MAX;
    LocalDate oneStart = one.earliest().or(one::latest).orElse(never);
    LocalDate twoStart = two.earliest().or(two::latest).orElse(never);
    if (!oneStart.equals(twoStart)) {
      assertEquals(oneStart.isBefore(twoStart), order < 0);
    }
  }

  @Property
  void orderIsTransitive(@ForAll Texts.Likely a, @ForAll Texts.Likely b, @ForAll Texts.Likely c) {
    Edtf one = parsed(a);
    Edtf two = parsed(b);
    Edtf three = parsed(c);
    if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
      assertTrue(one.compareTo(three) <= 0);
    }
  }

  @Property
  void overlapIsSymmetricAndFollowsContainment(@ForAll Texts.Likely a, @ForAll Texts.Likely b) {
    Edtf one = parsed(a);
    Edtf two = parsed(b);
    Certainty overlap = one.overlaps(two);
    assertEquals(overlap, two.overlaps(one));
    Certainty contains = one.contains(two);
    if (contains != Certainty.IMPOSSIBLE) {
      assertTrue(overlap.compareTo(contains) <= 0, one + " contains " + two);
    }
    assertNotEquals(Certainty.IMPOSSIBLE, one.overlaps(one));
    assertNotEquals(Certainty.IMPOSSIBLE, one.contains(one));
  }

  @Property
  void qualifiedIsNeverCertain(@ForAll Texts.Likely a, @ForAll Texts.Likely b) {
    Edtf one = parsed(a);
    Edtf two = parsed(b);
    boolean qualified = one.isUncertain() || one.isApproximate();
    assertEquals(one.isUncertain(), !one.uncertainParts().isEmpty());
    assertEquals(one.isApproximate(), !one.approximateParts().isEmpty());
    if (qualified) {
      assertNotEquals(Certainty.CERTAIN, one.contains(two));
      assertNotEquals(Certainty.CERTAIN, two.contains(one));
      assertNotEquals(Certainty.CERTAIN, one.overlaps(two));
      one.earliest().ifPresent(day -> assertNotEquals(Certainty.CERTAIN, one.contains(day)));
    }
  }

  @Property
  void dayIsContainedAsItsValueIs(@ForAll Texts.Likely a, @ForAll Texts.Likely b) {
    Edtf one = parsed(a);
    Optional<LocalDate> day =
        parsed(b).earliest().filter(d -> d.getYear() >= -9999 && d.getYear() <= 9999);
    Assume.that(day.isPresent());
    Certainty asDay = one.contains(day.orElseThrow());
    assertEquals(asDay, one.overlaps(Edtf.of(day.orElseThrow())), one.toString());
  }

  @Property
  void englishIsNoDateOrNumber(@ForAll Texts.Likely likely) {
    String english = parsed(likely).toEnglish();
    assertTrue(english.matches(".*[a-z]{2}.*"), english);
    assertFalse(english.matches("[0-9 ]*[A-Z][a-z]* ?[0-9]*"), english);
    assertFalse(english.matches(".*[0-9][-/.][0-9].*"), english);
  }
}
