package org.usiraq.timeline.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.usiraq.timeline.model.Actor;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.model.TimelineBuilder;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;

/** What holds of the changes between any two datasets. */
class ChangesLawsTest {

  @Provide
  Arbitrary<Timeline> timelines() {
    return Timelines.timelines();
  }

  /** Lists of elements whose keys and values repeat, so that all kinds of changes occur. */
  @Provide
  Arbitrary<List<Map<String, String>>> lists() {
    Arbitrary<Map<String, String>> element =
        Combinators.combine(
                Arbitraries.of("a", "b", "c"), Arbitraries.of("", "x", "y").list().ofSize(2))
            .as(ChangesLawsTest::element);
    return element.list().ofMaxSize(6);
  }

  private static Map<String, String> element(String key, List<String> values) {
    Map<String, String> element = new LinkedHashMap<>();
    element.put("key", key);
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        element.put("value" + i, values.get(i));
      }
    }
    return element;
  }

  @Property(tries = 60)
  void emptyBetweenEquals(@ForAll("timelines") Timeline timeline) {
    assertEquals(true, Changes.between(timeline, timeline).isEmpty());
  }

  @Property(tries = 60)
  void emptyBetweenNoOthers(
      @ForAll("timelines") Timeline one, @ForAll("timelines") Timeline other) {
    assertEquals(one.equals(other), Changes.between(one, other).isEmpty());
  }

  /** Records come and go as the changes say. */
  @Property(tries = 60)
  void countsAgree(@ForAll("timelines") Timeline one, @ForAll("timelines") Timeline other) {
    List<Change> there = Changes.between(one, other).records();
    List<Change> back = Changes.between(other, one).records();
    for (var table : Tables.ALL) {
      Set<String> before = ids(table.of(one));
      Set<String> after = ids(table.of(other));
      Set<String> gone =
          there.stream()
              .filter(c -> c.table().equals(table))
              .filter(c -> c instanceof Change.Removed || c instanceof Change.Redirected)
              .map(Change::id)
              .collect(Collectors.toSet());
      before.removeAll(after);
      assertEquals(before, gone);
      assertEquals(0, back.stream().filter(c -> c.id().isEmpty()).count());
    }
  }

  private static Set<String> ids(List<? extends org.usiraq.timeline.model.Entity> records) {
    return records.stream().map(each -> each.id()).collect(Collectors.toSet());
  }

  /** Without its actors, a dataset has lost every id of theirs and nothing else. */
  @Property(tries = 60)
  void removalsAreTold(@ForAll("timelines") Timeline timeline) {
    TimelineBuilder builder = Timeline.builder(timeline.metadata());
    builder
        .events(timeline.events())
        .statistics(timeline.statistics())
        .places(timeline.places())
        .sources(timeline.sources())
        .phases(timeline.phases());
    Changes changes = Changes.between(timeline, builder.build());
    List<String> lost = new ArrayList<>();
    for (Actor actor : timeline.actors()) {
      lost.add(actor.id());
      lost.addAll(actor.formerIds());
    }
    assertEquals(lost, changes.lost().stream().map(Changes.LostId::id).toList());
    assertEquals(timeline.actors().size(), changes.records().size());
  }

  /** Done to the earlier list, the changes give the later one. */
  @Property(tries = 500)
  void changesApply(
      @ForAll("lists") List<Map<String, String>> earlier,
      @ForAll("lists") List<Map<String, String>> later) {
    List<FieldChange> changes = Elements.between("list", earlier, later);
    assertEquals(earlier.equals(later), changes.isEmpty());
    assertEquals(later, applied(changes, earlier, later.size()));
  }

  private static List<Map<String, String>> applied(
      List<FieldChange> changes, List<Map<String, String>> earlier, int size) {
    List<Map<String, String>> rest = new ArrayList<>(earlier);
    Map<Integer, FieldChange> byPosition = new LinkedHashMap<>();
    for (FieldChange change : changes) {
      if (change instanceof FieldChange.ElementRemoved removed) {
        assertEquals(removed.element(), rest.get(removed.position() - 1));
        rest.set(removed.position() - 1, Map.of());
      } else if (change instanceof FieldChange.ElementAdded added) {
        byPosition.put(added.position(), added);
      } else if (change instanceof FieldChange.ElementChanged changed) {
        byPosition.put(changed.position(), changed);
      }
    }
    rest.removeIf(Map::isEmpty);
    List<Map<String, String>> result = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      FieldChange change = byPosition.get(i);
      if (change instanceof FieldChange.ElementAdded added) {
        result.add(added.element());
      } else {
        Map<String, String> element = new LinkedHashMap<>(rest.remove(0));
        if (change instanceof FieldChange.ElementChanged changed) {
          for (FieldChange.Value value : changed.values()) {
            assertEquals(value.earlier(), Optional.ofNullable(element.remove(value.field())));
            value.later().ifPresent(text -> element.put(value.field(), text));
          }
        }
        result.add(element);
      }
    }
    assertEquals(List.of(), rest);
    return result;
  }
}
