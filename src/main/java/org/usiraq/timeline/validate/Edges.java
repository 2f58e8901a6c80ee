package org.usiraq.timeline.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who points at whom where nothing must run in a circle, as numbers; by them all are put aside that
 * certainly lead into no circle, which mostly leaves none. For one thread.
 */
final class Edges {
  static final int WITHIN = 0;
  static final int MEMBERS = 1;
  static final int ORIGINS = 2;
  static final int PARTS = 3;
  static final int CAUSES = 4;

  /** The groups of each table, by the table's number. */
  private static final int[][] GROUPS = {{PARTS, CAUSES}, {MEMBERS}, {}, {WITHIN}, {ORIGINS}, {}};

  /** Longer chains than this are looked at by their letters. */
  private static final int PASSES = 64;

  private static final int FEW = 50_000;

  /** One that may lead into a circle. */
  private record Edge(String from, String to, long order, int item, String field, Position at) {}

  private final int most;
  private long[] from = new long[256];
  private long[] to = new long[256];
  private int size;
  private boolean overflow;
  private boolean forward;
  private final LongMap left;
  private final Map<Integer, List<Edge>> suspects = new HashMap<>();
  private final Map<String, Long> doubles = new HashMap<>();
  private int suspected;

  /**
   * Makes an empty one.
   *
   * @param most how many it keeps
   */
  Edges(int most) {
    this.most = most;
    this.left = new LongMap(most * 2);
  }

  private static long node(int group, int table, String id) {
    return LongMap.hash(table, id) * (2 * group + 3);
  }

  void add(int group, int table, String source, String target) {
    add(node(group, table, source), node(group, table, target));
  }

  /** A former id leads to where the present one does. */
  void alias(int table, String former, String present) {
    for (int group : GROUPS[table]) {
      add(group, table, former, present);
    }
  }

  private void add(long source, long target) {
    if (size == from.length) {
      if (size >= most) {
        overflow = true;
        return;
      }
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    from[size] = source;
    to[size++] = target;
  }

  /** What an entry is to say of an edge: its group, of one digit, and which of its record it is. */
  static String text(int group, int item) {
    return group + " " + item;
  }

  /** Puts those aside that lead to one that leads nowhere, again and again. */
  void trim() {
    for (int pass = 0; pass < PASSES; pass++) {
      left.clear();
      for (int i = 0; i < size; i++) {
        left.putIfAbsent(from[i], 1);
      }
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (left.has(to[i])) {
          from[kept] = from[i];
          to[kept++] = to[i];
        }
      }
      boolean done = kept == size;
      size = kept;
      if (done) {
        break;
      }
    }
    from = new long[0];
    to = new long[0];
  }

  /** Takes an id that stands for several records: where the first one points counts. */
  void isDouble(Entry first) {
    for (int group : GROUPS[first.table()]) {
      if (doubles.size() < FEW && left.has(node(group, first.table(), first.key()))) {
        doubles.put(group + " " + first.key(), first.order());
      }
    }
  }

  /** Takes one whose target is there. */
  void suspect(Entry edge, Entry target) {
    if (target.record().equals(edge.record())) {
      return;
    }
    if (overflow) {
      forward |= target.order() > edge.order();
      return;
    }
    int group = edge.text().charAt(0) - '0';
    if (left.has(node(group, edge.from(), edge.record()))
        && left.has(node(group, edge.from(), target.record()))) {
      if (suspected++ == FEW) {
        overflow = true;
        forward = true;
        return;
      }
      int item = Integer.parseInt(edge.text().substring(2));
      suspects
          .computeIfAbsent(group, g -> new ArrayList<>())
          .add(
              new Edge(
                  edge.record(), target.record(), edge.order(), item, edge.field(), edge.at()));
    }
  }

  /**
   * Tells the circles; returns whether all were looked for. There are none where each record points
   * at records before it.
   */
  boolean tell(Findings findings) {
    if (!overflow) {
      suspects.forEach((group, edges) -> circles(group, edges, findings));
    }
    return !overflow || !forward;
  }

  private void circles(int group, List<Edge> all, Findings findings) {
    // As in memory: which circles are told depends on the way that is walked first.
    all.sort(Comparator.comparingLong(Edge::order).thenComparingInt(Edge::item));
    Map<String, Edge> first = new HashMap<>();
    Map<String, Integer> order = new HashMap<>();
    Map<String, Set<String>> targets = new LinkedHashMap<>();
    for (Edge edge : all) {
      if (doubles.getOrDefault(group + " " + edge.from(), edge.order()) == edge.order()) {
        first.putIfAbsent(edge.from(), edge);
        order.putIfAbsent(edge.from(), order.size());
        targets.computeIfAbsent(edge.from(), id -> new LinkedHashSet<>()).add(edge.to());
      }
    }
    Map<String, List<String>> edges = new LinkedHashMap<>();
    targets.forEach((id, to) -> edges.put(id, List.copyOf(to)));
    for (List<String> circle : CircleRules.circles(edges, order)) {
      Edge start = first.get(circle.get(0));
      if (start != null) {
        findings.add(CircleRules.finding(circle, start.field(), start.at()));
      }
    }
  }
}
