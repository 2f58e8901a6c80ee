package org.usiraq.timeline.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** The records of one table, found by their ids and former ids. Immutable. */
final class Index<R extends Entity> implements Function<String, Optional<R>> {
  private final String kind;
  private final List<R> records;
  private final Map<String, R> byId;

  /**
   * @throws IllegalArgumentException if an id, former ids among them, stands for two records
   */
  Index(String kind, List<R> sorted) {
    this.kind = kind;
    this.records = Collections.unmodifiableList(sorted);
    this.byId = new HashMap<>(sorted.size() * 2);
    for (R entity : sorted) {
      put(entity.id(), entity);
    }
    for (R entity : sorted) {
      for (String former : entity.formerIds()) {
        put(former, entity);
      }
    }
  }

  private void put(String id, R entity) {
    if (byId.putIfAbsent(id, entity) != null) {
      throw new IllegalArgumentException(
          kind + ": expected each id once, found '" + id + "' twice (former ids count)");
    }
  }

  List<R> records() {
    return records;
  }

  @Override
  public Optional<R> apply(String id) {
    return find(id);
  }

  Optional<R> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  R get(String id) {
    R found = byId.get(id);
    if (found == null) {
      throw new NoSuchElementException(
          "no "
              + kind
              + " '"
              + id
              + "'"
              + Nearest.to(id, byId.keySet())
                  .map(near -> "; did you mean '" + near + "'?")
                  .orElse("")
              + " ("
              + records.size()
              + " in this timeline)");
    }
    return found;
  }
}
