package org.usiraq.timeline.validate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.usiraq.timeline.model.AffiliationRelation;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.LinkRelation;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/** What must have a beginning does not run in a circle. */
final class CircleRules {
  private static final Set<LinkRelation> CAUSAL =
      EnumSet.of(LinkRelation.CAUSED_BY, LinkRelation.RESPONSE_TO, LinkRelation.FOLLOWS);

  private CircleRules() {}

  /** Links of one relation, for each relation of its own that must be acyclic. */
  static void links(Draft draft, Findings findings) {
    for (LinkRelation relation : LinkRelation.values()) {
      if (relation.acyclic() && !CAUSAL.contains(relation)) {
        check(Tables.EVENTS, "links", draft, findings, event -> linked(event, Set.of(relation)));
      }
    }
  }

  /** Causes, occasions and predecessors: none of them can come after what it brought about. */
  static void causes(Draft draft, Findings findings) {
    check(Tables.EVENTS, "links", draft, findings, event -> linked(event, CAUSAL));
  }

  static void places(Draft draft, Findings findings) {
    check(
        Tables.PLACES, "within", draft, findings, place -> place.within().stream().toList());
  }

  static void affiliations(Draft draft, Findings findings) {
    check(
        Tables.ACTORS,
        "affiliations",
        draft,
        findings,
        actor ->
            actor.affiliations().stream()
                .filter(a -> a.relation() == AffiliationRelation.PART_OF)
                .map(a -> a.actor())
                .toList());
  }

  static void origins(Draft draft, Findings findings) {
    check(
        Tables.SOURCES,
        "derived_from",
        draft,
        findings,
        source -> source.derivedFrom().stream().toList());
  }

  private static List<String> linked(Event event, Set<LinkRelation> relations) {
    return event.links().stream()
        .filter(link -> relations.contains(link.relation()))
        .map(link -> link.event())
        .toList();
  }

  /** Tells each circle once, at the record of it that comes first. */
  private static <R extends Entity> void check(
      Table<R> table,
      String field,
      Draft draft,
      Findings findings,
      Function<R, List<String>> targets) {
    Map<String, Located<R>> byId = new LinkedHashMap<>();
    Map<String, List<String>> edges = new HashMap<>();
    for (Located<R> located : draft.of(table)) {
      byId.putIfAbsent(located.record().id(), located);
      edges.putIfAbsent(located.record().id(), targets.apply(located.record()));
    }
    Set<String> done = new HashSet<>();
    for (String id : byId.keySet()) {
      List<String> circle = circle(id, edges, done);
      if (circle.size() > 2) { // A record that names itself has a finding of its own.
        Located<R> start = byId.get(circle.get(0));
        if (start != null) {
          findings.add(
              start.finding(
                  table.struct(),
                  FindingCode.CIRCLE,
                  field,
                  String.join(" → ", circle),
                  "expected an end, found the circle " + String.join(" → ", circle)));
        }
      }
    }
  }

  /** Walks on from a record, without recursion; the first circle met, or an empty list. */
  private static List<String> circle(
      String root, Map<String, List<String>> edges, Set<String> done) {
    List<String> path = new ArrayList<>();
    Map<String, Integer> next = new HashMap<>();
    List<String> found = List.of();
    path.add(root);
    while (!path.isEmpty()) {
      String here = path.get(path.size() - 1);
      int n = next.merge(here, 1, Integer::sum) - 1;
      List<String> targets = edges.getOrDefault(here, List.of());
      if (done.contains(here) || n >= targets.size()) {
        done.add(here);
        path.remove(path.size() - 1);
      } else {
        int start = path.indexOf(targets.get(n));
        if (start < 0) {
          path.add(targets.get(n));
        } else if (found.isEmpty()) {
          found = new ArrayList<>(path.subList(start, path.size()));
          found.add(targets.get(n));
        }
      }
    }
    return found;
  }
}
