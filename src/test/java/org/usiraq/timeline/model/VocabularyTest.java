package org.usiraq.timeline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

  /** PLOVER's types with their modes; the names are those of its structured codebook. */
  private static final Map<String, Set<String>> PLOVER =
      Map.ofEntries(
          Map.entry("AGREE", Set.of()),
          Map.entry("CONSULT", Set.of("visit", "third-party", "multilateral", "phone")),
          Map.entry("SUPPORT", Set.of()),
          Map.entry("CONCEDE", Set.of()),
          Map.entry("COOPERATE", Set.of()),
          Map.entry("AID", Set.of()),
          Map.entry(
              "RETREAT",
              Set.of("withdraw", "release", "return", "disarm", "ceasefire", "access", "resign")),
          Map.entry("REQUEST", Set.of("assist", "change", "yield", "meet")),
          Map.entry("ACCUSE", Set.of("disapprove", "investigate", "allege")),
          Map.entry("REJECT", Set.of("assist", "change", "yield", "meet")),
          Map.entry(
              "THREATEN",
              Set.of(
                  "restrict",
                  "ban",
                  "arrest",
                  "relations",
                  "rights",
                  "expel",
                  "territory",
                  "violence")),
          Map.entry("PROTEST", Set.of("demo", "riot", "strike", "hunger", "boycott", "obstruct")),
          Map.entry("SANCTION", Set.of("convict", "expel", "withdraw", "discontinue")),
          Map.entry("MOBILIZE", Set.of("troops", "weapons", "police", "militia")),
          Map.entry(
              "COERCE",
              Set.of(
                  "seize",
                  "restrict",
                  "ban",
                  "censor",
                  "curfew",
                  "martial-law",
                  "arrest",
                  "deport",
                  "withhold",
                  "misinformation",
                  "cyber")),
          Map.entry(
              "ASSAULT",
              Set.of(
                  "abduct",
                  "beat",
                  "torture",
                  "execute",
                  "sexual",
                  "assassinate",
                  "destroy",
                  "primitive",
                  "firearms",
                  "explosives",
                  "suicide-attack",
                  "aerial",
                  "drone",
                  "heavy-weapons",
                  "crowd-control",
                  "cleansing",
                  "massacre",
                  "unconventional")));

  /** ACLED's event types with their sub-event types. */
  private static final Map<String, Set<String>> ACLED =
      Map.of(
          "Battles",
          Set.of(
              "Government regains territory", "Non-state actor overtakes territory", "Armed clash"),
          "Protests",
          Set.of(
              "Excessive force against protesters",
              "Protest with intervention",
              "Peaceful protest"),
          "Riots",
          Set.of("Violent demonstration", "Mob violence"),
          "Explosions/Remote violence",
          Set.of(
              "Chemical weapon",
              "Air/drone strike",
              "Suicide bomb",
              "Shelling/artillery/missile attack",
              "Remote explosive/landmine/IED",
              "Grenade"),
          "Violence against civilians",
          Set.of("Sexual violence", "Attack", "Abduction/forced disappearance"),
          "Strategic developments",
          Set.of(
              "Agreement",
              "Arrests",
              "Change to group/activity",
              "Disrupted weapons use",
              "Headquarters or base established",
              "Looting/property destruction",
              "Non-violent transfer of territory",
              "Other"));

  static List<List<Vocabulary>> vocabularies() {
    return List.of(
        List.of(ActorKind.values()),
        List.of(AffiliationRelation.values()),
        List.of(Aggregation.values()),
        List.of(CoordinatePrecision.values()),
        List.of(EventType.values()),
        List.of(LinkRelation.values()),
        List.of(Measure.values()),
        List.of(NameType.values()),
        List.of(ParticipantRole.values()),
        List.of(PlaceKind.values()),
        List.of(Qualifier.values()),
        List.of(SourceKind.values()),
        List.of(Standing.values()),
        List.of(StatisticKind.values()),
        List.of(Unit.values()));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void valuesLabelsMeanings(List<Vocabulary> terms) {
    Set<String> labels = new HashSet<>();
    Set<String> meanings = new HashSet<>();
    for (Vocabulary term : terms) {
      assertTrue(term.value().matches("[a-z]+(_[a-z]+)*"), term::value);
      assertEquals(term.name(), term.value().toUpperCase(Locale.ROOT));
      assertTrue(term.label().matches("[A-Z][^.]*[a-z]"), term::label);
      assertTrue(term.meaning().matches("[A-Z].*[^.]\\."), term::meaning);
      assertTrue(labels.add(term.label()), term::label);
      assertTrue(meanings.add(term.meaning()), term::meaning);
    }
  }

  /** What the contract names as values. */
  @Test
  void valuesOfTheContract() {
    assertEquals(
        "exact about at_least more_than at_most nearly range order_of_magnitude",
        values(Qualifier.values()));
    assertEquals("preferred alternative superseded", values(Standing.values()));
    assertEquals("documented_count estimate official claim", values(StatisticKind.values()));
    assertEquals("stock flow peak", values(Aggregation.values()));
    assertEquals("exact near centroid", values(CoordinatePrecision.values()));
    assertContains(
        "state government person armed_force armed_group coalition organisation population",
        ActorKind.values());
    assertContains(
        "country region province city neighbourhood base building border vessel",
        PlaceKind.values());
    assertContains("news wire official legal reference database speech", SourceKind.values());
    assertContains("official alias acronym former transliteration", NameType.values());
    assertContains("member_of part_of leads backed_by successor_of", AffiliationRelation.values());
    assertContains("caused_by response_to part_of follows", LinkRelation.values());
    assertContains(
        "initiator target participant mediator casualty decision_maker", ParticipantRole.values());
    assertContains(
        "troops deaths injuries attacks displaced territory_share cost", Measure.values());
    assertContains("person attack percent usd", Unit.values());
  }

  private static String values(Vocabulary[] terms) {
    return Arrays.stream(terms).map(Vocabulary::value).collect(Collectors.joining(" "));
  }

  private static void assertContains(String expected, Vocabulary[] terms) {
    Set<String> missing = new HashSet<>(List.of(expected.split(" ")));
    missing.removeAll(List.of(values(terms).split(" ")));
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void crosswalk(EventType type) {
    Optional<String> plover = type.ploverType();
    Optional<String> acled = type.acledEventType();
    plover.ifPresent(name -> assertTrue(PLOVER.containsKey(name), name));
    acled.ifPresent(name -> assertTrue(ACLED.containsKey(name), name));
    type.ploverMode()
        .ifPresent(
            mode ->
                assertTrue(PLOVER.getOrDefault(plover.orElse(""), Set.of()).contains(mode), mode));
    type.acledSubEventType()
        .ifPresent(
            sub -> assertTrue(ACLED.getOrDefault(acled.orElse(""), Set.of()).contains(sub), sub));
  }

  @Test
  void crosswalkOfOne() {
    assertEquals(Optional.of("ASSAULT"), EventType.AIRSTRIKE.ploverType());
    assertEquals(Optional.of("aerial"), EventType.AIRSTRIKE.ploverMode());
    assertEquals(Optional.of("Explosions/Remote violence"), EventType.AIRSTRIKE.acledEventType());
    assertEquals(Optional.of("Air/drone strike"), EventType.AIRSTRIKE.acledSubEventType());
    assertEquals(Optional.empty(), EventType.TALKS.ploverMode());
    assertEquals(Optional.empty(), EventType.STATEMENT.ploverType());
  }

  @Test
  void counted() {
    assertEquals(
        List.of(Unit.PERCENT, Unit.USD),
        Arrays.stream(Unit.values()).filter(unit -> !unit.counted()).toList());
  }

  @Test
  void acyclic() {
    assertFalse(LinkRelation.RELATED_TO.acyclic());
    assertEquals(4, Arrays.stream(LinkRelation.values()).filter(LinkRelation::acyclic).count());
  }
}
