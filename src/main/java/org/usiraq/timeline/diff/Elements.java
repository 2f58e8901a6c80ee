package org.usiraq.timeline.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares two lists: finds the longest run of elements that both have in one order, and tells what
 * lies between. Lists of a record are short, so that the square of their length is no matter.
 */
final class Elements {
  private final String field;
  private final List<Map<String, String>> earlier;
  private final List<Map<String, String>> later;
  private final int[][] common;
  private final List<FieldChange> changes = new ArrayList<>();

  private Elements(
      String field, List<Map<String, String>> earlier, List<Map<String, String>> later) {
    this.field = field;
    this.earlier = earlier;
    this.later = later;
    this.common = new int[earlier.size() + 1][later.size() + 1];
  }

  static List<FieldChange> between(
      String field, List<Map<String, String>> earlier, List<Map<String, String>> later) {
    return earlier.equals(later) ? List.of() : new Elements(field, earlier, later).changes();
  }

  private List<FieldChange> changes() {
    for (int i = earlier.size() - 1; i >= 0; i--) {
      for (int j = later.size() - 1; j >= 0; j--) {
        common[i][j] =
            earlier.get(i).equals(later.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    int gapEarlier = 0;
    int gapLater = 0;
    while (i < earlier.size() && j < later.size()) {
      if (earlier.get(i).equals(later.get(j))) {
        gap(gapEarlier, i, gapLater, j);
        i++;
        j++;
        gapEarlier = i;
        gapLater = j;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    gap(gapEarlier, earlier.size(), gapLater, later.size());
    return changes;
  }

  /**
   * Tells of elements without an equal: those that begin alike, in their order, are one changed.
   */
  private void gap(int fromEarlier, int toEarlier, int fromLater, int toLater) {
    int next = fromEarlier;
    for (int j = fromLater; j < toLater; j++) {
      int alike = next;
      while (alike < toEarlier && !first(earlier.get(alike)).equals(first(later.get(j)))) {
        alike++;
      }
      if (alike < toEarlier) {
        removed(next, alike);
        changes.add(
            new FieldChange.ElementChanged(
                field, j + 1, Fields.between(earlier.get(alike), later.get(j))));
        next = alike + 1;
      } else {
        changes.add(new FieldChange.ElementAdded(field, j + 1, later.get(j)));
      }
    }
    removed(next, toEarlier);
  }

  private void removed(int from, int to) {
    for (int i = from; i < to; i++) {
      changes.add(new FieldChange.ElementRemoved(field, i + 1, earlier.get(i)));
    }
  }

  /** The first column of an element says what it is about: an actor, a source, a text. */
  private static String first(Map<String, String> element) {
    return element.values().stream().findFirst().orElse("");
  }
}
