package org.usiraq.timeline.testing;

import java.util.ArrayList;
import java.util.List;
import org.usiraq.timeline.model.Texts;

/** The ids and former ids of one generated table, each of them once. */
final class Ids {
  private final Pick pick;
  private final List<String> present = new ArrayList<>();
  private final List<List<String>> former = new ArrayList<>();
  private int formerCount;

  Ids(Pick pick, int count) {
    this.pick = pick;
    for (int i = 0; i < count; i++) {
      present.add(unique("-" + i));
      former.add(pick.list(() -> unique("-f" + formerCount++)));
    }
  }

  private String unique(String end) {
    return pick.slug(Texts.MAX_ID_LENGTH - end.length()) + end;
  }

  int size() {
    return present.size();
  }

  String id(int index) {
    return present.get(index);
  }

  List<String> formerIds(int index) {
    return former.get(index);
  }

  /** A reference to any record; now and then by a former id, which is a warning. */
  String any() {
    return reference(pick.below(size()));
  }

  String reference(int index) {
    List<String> was = former.get(index);
    return was.isEmpty() || !pick.onceIn(8) ? present.get(index) : pick.of(was);
  }
}
