package org.usiraq.timeline.edtf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Answers whether values contain or meet days and each other. A choice is asked member by member
 * and is certain when all agree; of an all-of set the union is asked.
 */
final class Relations {
  private Relations() {}

  static Certainty contains(Expression a, long day) {
    List<Extent> extents = a.extents();
    return isChoice(a)
        ? choice(extents, extent -> extent.contains(day))
        : union(extents, extent -> extent.contains(day));
  }

  static Certainty overlaps(Expression a, Expression b) {
    return combine(a, b, (x, y) -> union(x, p -> union(y, p::overlaps)));
  }

  static Certainty contains(Expression a, Expression b) {
    return combine(a, b, Relations::holds);
  }

  /** Asks of every reading of the two choices, or of all-of sets as a whole. */
  private static Certainty combine(
      Expression a, Expression b, BiFunction<List<Extent>, List<Extent>, Certainty> question) {
    List<Extent> ours = a.extents();
    List<Extent> theirs = b.extents();
    if (isChoice(a)) {
      return choice(
          ours,
          x ->
              isChoice(b)
                  ? choice(theirs, y -> question.apply(List.of(x), List.of(y)))
                  : question.apply(List.of(x), theirs));
    }
    return isChoice(b)
        ? choice(theirs, y -> question.apply(ours, List.of(y)))
        : question.apply(ours, theirs);
  }

  private static boolean isChoice(Expression value) {
    return value instanceof DateSet set && !set.all();
  }

  /** Whether the union of the one holds the union of the other. */
  private static Certainty holds(List<Extent> ours, List<Extent> theirs) {
    if (ours.size() == 1) {
      return every(theirs, ours.get(0)::contains);
    }
    List<Extent> certain = merged(ours, true);
    List<Extent> possible = merged(ours, false);
    return every(
        theirs,
        y ->
            union(ours, y::overlaps) == Certainty.IMPOSSIBLE
                ? Certainty.IMPOSSIBLE
                : heldByUnion(certain, possible, y));
  }

  private static Certainty heldByUnion(List<Extent> certain, List<Extent> possible, Extent y) {
    for (Extent stretch : certain) {
      if (stretch.firstStart() <= y.firstStart() && y.lastEnd() <= stretch.lastEnd()) {
        return Certainty.CERTAIN;
      }
    }
    for (Extent stretch : possible) {
      if (stretch.contains(y) != Certainty.IMPOSSIBLE) {
        return Certainty.POSSIBLE;
      }
    }
    return Certainty.IMPOSSIBLE;
  }

  /** The days that all readings, or that any readings, have: as stretches that do not touch. */
  private static List<Extent> merged(List<Extent> extents, boolean certain) {
    List<Extent> sorted = new ArrayList<>(extents.size());
    for (Extent extent : extents) {
      long first = certain ? extent.lastStart() : extent.firstStart();
      long last = certain ? extent.firstEnd() : extent.lastEnd();
      if (first <= last) {
        sorted.add(Extent.of(first, last));
      }
    }
    sorted.sort(Comparator.comparingLong(Extent::firstStart));
    List<Extent> merged = new ArrayList<>();
    for (Extent next : sorted) {
      Extent previous = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (previous == null || next.firstStart() > Days.next(previous.lastEnd())) {
        merged.add(next);
      } else {
        long last = Math.max(previous.lastEnd(), next.lastEnd());
        merged.set(merged.size() - 1, Extent.of(previous.firstStart(), last));
      }
    }
    return merged;
  }

  /** One of them is meant, and nobody knows which: certain or impossible only if all agree. */
  private static Certainty choice(List<Extent> extents, Function<Extent, Certainty> question) {
    Certainty first = question.apply(extents.get(0));
    for (int i = 1; first != Certainty.POSSIBLE && i < extents.size(); i++) {
      if (question.apply(extents.get(i)) != first) {
        return Certainty.POSSIBLE;
      }
    }
    return first;
  }

  /** The most certain answer. */
  private static Certainty union(List<Extent> extents, Function<Extent, Certainty> question) {
    Certainty best = Certainty.IMPOSSIBLE;
    for (int i = 0; best != Certainty.CERTAIN && i < extents.size(); i++) {
      Certainty next = question.apply(extents.get(i));
      best = next.compareTo(best) < 0 ? next : best;
    }
    return best;
  }

  /** The least certain answer. */
  private static Certainty every(List<Extent> extents, Function<Extent, Certainty> question) {
    Certainty worst = Certainty.CERTAIN;
    for (int i = 0; worst != Certainty.IMPOSSIBLE && i < extents.size(); i++) {
      Certainty next = question.apply(extents.get(i));
      worst = next.compareTo(worst) > 0 ? next : worst;
    }
    return worst;
  }
}
