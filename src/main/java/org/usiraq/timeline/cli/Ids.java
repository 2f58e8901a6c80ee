package org.usiraq.timeline.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;

/** Looks up ids that people type. */
final class Ids {
  private static final int NAMED = 8;

  private Ids() {}

  /** The id of the record of an id or former id; or names what may have been meant. */
  static <R extends Entity> String of(Table<R> table, String word, Timeline timeline) {
    List<R> records = table.of(timeline);
    for (R entity : records) {
      if (entity.id().equals(word) || entity.formerIds().contains(word)) {
        return entity.id();
      }
    }
    List<String> ids = records.stream().map(Entity::id).toList();
    throw unknown(table.struct().name(), word, ids);
  }

  /** What to say of a word that is no id: the nearest ones, and those that hold it. */
  static UsageException unknown(String kind, String word, Collection<String> ids) {
    Set<String> near = new LinkedHashSet<>();
    Nearest.to(word, ids).ifPresent(near::add);
    for (String id : ids) {
      if (word.length() > 2 && id.contains(word) && near.size() < NAMED) {
        near.add(id);
      }
    }
    String meant = near.stream().map(id -> "\n  " + id).collect(Collectors.joining());
    return new UsageException(
        "no " + kind + " '" + word + "'" + (near.isEmpty() ? "" : "; did you mean" + meant));
  }
}
