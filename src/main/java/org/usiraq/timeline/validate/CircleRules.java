package org.usiraq.timeline.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  static final Set<LinkRelation> CAUSAL =
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
    check(Tables.PLACES, "within", draft, findings, place -> place.within().stream().toList());
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
    return event.links().isEmpty()
        ? List.of()
        : event.links().stream()
            .filter(link -> relations.contains(link.relation()))
            .map(link -> link.event())
            .toList();
  }

  /** Tells each circle once, at the record of it that comes first, in the order of the records. */
  @SuppressWarnings("ReferenceEquality") // The very record: one that is like it is another.
  private static <R extends Entity> void check(
      Table<R> table,
      String field,
      Draft draft,
      Findings findings,
      Function<R, List<String>> targets) {
    Map<String, Located<R>> byId = draft.byId(table);
    Map<String, Integer> order = new HashMap<>();
    Map<String, List<String>> edges = new LinkedHashMap<>();
    for (Located<R> located : draft.of(table)) {
      List<String> named = targets.apply(located.record());
      String id = located.record().id();
      if (!named.isEmpty() && byId.get(id) == located) {
        // A record that names itself has a finding of its own, and so has a dangling reference.
        List<String> others = new ArrayList<>(named.size());
        for (String target : named) {
          Located<R> found = byId.get(target);
          String present = found == null ? id : found.record().id();
          if (!present.equals(id) && !others.contains(present)) {
            others.add(present);
          }
        }
        order.put(id, order.size());
        edges.put(id, others);
      }
    }
    int column = table.struct().find(field).orElseThrow().index();
    for (List<String> circle : circles(edges, order)) {
      Located<R> start = Objects.requireNonNull(byId.get(circle.get(0)));
      findings.add(finding(circle, field, start.origin().column(column)));
    }
  }

  static Finding finding(List<String> circle, String field, Position at) {
    String path = String.join(" → ", circle) + " → " + circle.get(0);
    return new Finding(
        FindingCode.CIRCLE,
        at,
        circle.get(0),
        field,
        path,
        "expected an end, found the circle " + path);
  }

  /** Walks in depth, without recursion: each edge back into the path walked closes a circle. */
  static List<List<String>> circles(Map<String, List<String>> edges, Map<String, Integer> order) {
    List<List<String>> circles = new ArrayList<>();
    Map<String, Integer> placeInPath = new HashMap<>();
    Set<String> done = new HashSet<>();
    List<String> path = new ArrayList<>();
    List<Iterator<String>> open = new ArrayList<>();
    for (String root : edges.keySet()) {
      String next = done.contains(root) ? "" : root;
      while (!next.isEmpty() || !path.isEmpty()) {
        if (!next.isEmpty()) {
          placeInPath.put(next, path.size());
          path.add(next);
          open.add(edges.getOrDefault(next, List.of()).iterator());
          next = "";
        } else if (open.get(open.size() - 1).hasNext()) {
          String target = open.get(open.size() - 1).next();
          Integer place = placeInPath.get(target);
          if (place != null) {
            circles.add(fromFirst(path.subList(place, path.size()), order));
          } else if (!done.contains(target)) {
            next = target;
          }
        } else {
          String left = path.remove(path.size() - 1);
          open.remove(open.size() - 1);
          placeInPath.remove(left);
          done.add(left);
        }
      }
    }
    circles.sort(Comparator.comparing(circle -> place(circle.get(0), order)));
    return circles;
  }

  /** Turns a circle so that it begins with the record that comes first. */
  private static List<String> fromFirst(List<String> circle, Map<String, Integer> order) {
    List<String> turned = new ArrayList<>(circle);
    String first = Collections.min(circle, Comparator.comparing(id -> place(id, order)));
    Collections.rotate(turned, -circle.indexOf(first));
    return turned;
  }

  private static int place(String id, Map<String, Integer> order) {
    return order.getOrDefault(id, order.size());
  }
}
