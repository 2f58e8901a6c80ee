package org.usiraq.timeline.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Name;
import org.usiraq.timeline.model.NameType;
import org.usiraq.timeline.model.Phase;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.PlaceKind;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;
import org.usiraq.timeline.validate.Findings;

class ChangesTest {
  private static final Edtf WAR = Edtf.parse("2003/2011");

  private static Metadata version(String version) {
    return new Metadata(
        "small", "Small", version, "CC-BY-4.0", LocalDate.of(2003, 1, 1), LocalDate.of(2020, 1, 1));
  }

  private static Timeline phases(String version, Phase... phases) {
    return Timeline.builder(version(version)).phases(List.of(phases)).build();
  }

  private static Phase phase(String id, String title, String... formerIds) {
    return new Phase(id, List.of(formerIds), title, WAR, "What it is about.");
  }

  private static Place place(Name... names) {
    return Place.builder("kirkuk", "Kirkuk", PlaceKind.CITY).names(names).build();
  }

  private static Timeline place(Place place) {
    return Timeline.builder(version("1.0.0")).places(List.of(place)).build();
  }

  private static Name name(String text) {
    return new Name(text, "en", NameType.ALIAS, Optional.empty());
  }

  @Test
  void betweenTellsWhatCameWentAndChanged() {
    Timeline earlier = phases("1.0.0", phase("a", "A"), phase("b", "B"), phase("c", "C"));
    Timeline later = phases("1.0.1", phase("a", "A"), phase("b", "Bee"), phase("d", "D"));
    Changes changes = Changes.between(earlier, later);
    assertEquals(
        """
        ### Data

        - metadata version: '1.0.0' → '1.0.1'
        - Changed: phases `b`
          - title: 'B' → 'Bee'
        - Added: phases `d`
        - Removed: phases `c`
        """,
        changes.toMarkdown());
    assertEquals(Step.MAJOR, changes.required());
  }

  @Test
  void betweenFollowsFormerIds() {
    Changes changes =
        Changes.between(
            phases("1.0.0", phase("a", "A")), phases("1.1.0", phase("b", "A", "a", "older")));
    assertEquals(
        """
        ### Data

        - metadata version: '1.0.0' → '1.1.0'
        - Renamed: phases `b`, formerly `a`
          - former_ids: + 'a'
          - former_ids: + 'older'
        """,
        changes.toMarkdown());
    assertEquals(Step.MINOR, changes.required());
    Findings findings = new Findings();
    changes.check((table, id) -> false, findings);
    assertEquals(List.of(), findings.list());
  }

  @Test
  void betweenFollowsMergedRecords() {
    Timeline earlier = phases("1.0.0", phase("a", "A"), phase("b", "B", "bee"));
    Changes changes = Changes.between(earlier, phases("1.1.0", phase("a", "A", "b", "bee")));
    assertEquals(
        """
        ### Data

        - metadata version: '1.0.0' → '1.1.0'
        - Changed: phases `a`
          - former_ids: + 'b'
          - former_ids: + 'bee'
        - Renamed: phases `a`, formerly `b`
        """,
        changes.toMarkdown());
    Findings findings = new Findings();
    changes.check((table, id) -> false, findings);
    assertEquals(List.of(), findings.list());
  }

  @Test
  void checkRefusesFormerIdsThatAreGone() {
    Timeline earlier = phases("1.0.0", phase("a", "A", "alpha", "one"), phase("b", "B"));
    Changes changes =
        Changes.between(earlier, phases("2.0.0", phase("a", "A"), phase("b", "B", "one")));
    assertEquals(Step.MAJOR, changes.required());
    Findings findings = new Findings();
    changes.check((table, id) -> false, findings);
    assertEquals(
        "[alpha: expected the id of version 1.0.0 in phases, among the former ids of its successor,"
            + " or withdrawn with a reason; found none of these [REMOVED_ID]]",
        findings.list().toString());
  }

  @Test
  void betweenTellsElementsOfLists() {
    Timeline earlier = place(place(name("Kerkuk"), name("Karkuk")));
    assertEquals(
        """
        ### Data

        - Changed: places `kirkuk`
          - names: - 'text Kerkuk, lang en, type alias'
          - names: + 'text Arrapha, lang en, type alias'
        """,
        Changes.between(earlier, place(place(name("Arrapha"), name("Karkuk")))).toMarkdown());
    assertEquals(
        """
        ### Data

        - Changed: places `kirkuk`
          - names: 'text Kerkuk, lang en, type alias; text Karkuk, lang en, type alias' → 'text \
        Karkuk, lang en, type alias; text Kerkuk, lang en, type alias'
        """,
        Changes.between(earlier, place(place(name("Karkuk"), name("Kerkuk")))).toMarkdown());
  }

  @Test
  void betweenTellsValuesThatCameAndWent() {
    Timeline without = place(place());
    Timeline with =
        place(Place.builder("kirkuk", "Kirkuk", PlaceKind.CITY).note("Disputed.").build());
    assertEquals(
        List.of(new FieldChange("note", Optional.empty(), Optional.of("Disputed."))),
        Changes.between(without, with).records().get(0).fields());
    assertEquals(
        "note: - 'Disputed.'",
        Changes.between(with, without).records().get(0).fields().get(0).toString());
  }

  @Test
  void checkRefusesIdsThatAreGone() {
    Timeline earlier = phases("1.0.0", phase("a", "A"), phase("b", "B"));
    Changes changes = Changes.between(earlier, phases("2.0.0"));
    Findings findings = new Findings();
    changes.check((table, id) -> table.equals("phases") && id.equals("a"), findings);
    assertEquals(
        "[b: expected the id of version 1.0.0 in phases, among the former ids of its successor, or"
            + " withdrawn with a reason; found none of these [REMOVED_ID]]",
        findings.list().toString());
  }

  @Test
  void checkRefusesAVersionThatSaysTooLittle() {
    Findings findings = new Findings();
    Changes.between(phases("1.0.0"), phases("1.0.1", phase("a", "A")))
        .check((table, id) -> false, findings);
    assertEquals(
        "[metadata version: expected a step of at least MINOR from 1.0.0, found 1.0.1"
            + " [UNDERSTATED_VERSION]]",
        findings.list().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1.0.0, 1.0.0, NONE",
    "1.0.0, 1.0.1, PATCH",
    "1.0.9, 1.1.0, MINOR",
    "1.9.9, 2.0.0, MAJOR",
    "2.0.0, 1.9.9, NONE",
    "1.0.0-SNAPSHOT, 1.0.10, PATCH"
  })
  void stepBetween(String before, String after, Step step) {
    assertEquals(step, Step.between(before, after));
  }

  @Test
  void stepBetweenWhatAreNoVersions() {
    assertEquals(
        "expected a version such as 1.4.2, found '1.0'",
        assertThrows(IllegalArgumentException.class, () -> Step.between("1.0", "1.1.0"))
            .getMessage());
  }

  @Provide
  Arbitrary<Timeline> timelines() {
    return Timelines.timelines();
  }

  @Property(tries = 200)
  void aDatasetHasNotChangedFromItself(@ForAll("timelines") Timeline timeline) {
    Changes changes = Changes.between(timeline, timeline);
    assertTrue(changes.isEmpty());
    assertEquals(Step.NONE, changes.required());
    assertEquals("### Data\n\n- Nothing changed.\n", changes.toMarkdown());
  }

  @Property(tries = 200)
  void everyRecordIsAccountedFor(
      @ForAll("timelines") Timeline earlier, @ForAll("timelines") Timeline later) {
    Changes changes = Changes.between(earlier, later);
    assertEquals(
        later.metadata().equals(earlier.metadata()), changes.metadata().isEmpty(), "metadata");
    Tables.ALL.forEach(
        table -> {
          long added = count(changes, table.name(), Change.Kind.ADDED);
          long removed = count(changes, table.name(), Change.Kind.REMOVED);
          long renamed = count(changes, table.name(), Change.Kind.RENAMED);
          assertTrue(renamed <= table.of(later).size());
          Set<String> before = ids(table.of(earlier).stream());
          Set<String> after = ids(table.of(later).stream());
          assertTrue(added <= after.stream().filter(id -> !before.contains(id)).count());
          assertEquals(
              before.stream().filter(id -> !after.contains(id)).count(), removed + renamed);
        });
    assertFalse(changes.isEmpty() && !earlier.equals(later));
  }

  private static Set<String> ids(Stream<? extends Entity> records) {
    return records.map(Entity::id).collect(Collectors.toSet());
  }

  private static long count(Changes changes, String table, Change.Kind kind) {
    return changes.records().stream()
        .filter(change -> change.table().equals(table) && change.kind() == kind)
        .count();
  }
}
