package org.usiraq.timeline.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Tells which sources are independent: copies of one origin, named by {@link Source#derivedFrom},
 * count once.
 */
public final class Origins {
  private final Function<String, Optional<Source>> find;

  /**
   * Makes a counter.
   *
   * @param find looks a source up by id
   */
  public Origins(Function<String, Optional<Source>> find) {
    this.find = find;
  }

  /**
   * Returns how many of the sources cited are independent.
   *
   * @param citations the citations of one event
   * @return the number of origins
   */
  public int count(List<DatedCitation> citations) {
    if (citations.size() == 1) {
      return 1;
    }
    Set<String> origins = new HashSet<>();
    for (DatedCitation citation : citations) {
      origins.add(of(citation.source()));
    }
    return origins.size();
  }

  /** Follows the copies to where they come from: a source's id, or an agency's name. */
  private String of(String id) {
    Optional<Source> first = find.apply(id);
    if (first.isEmpty() || first.get().derivedFrom().isEmpty()) {
      return first.isPresent() ? first.get().id() : id; // As with most.
    }
    Set<String> seen = new HashSet<>();
    String origin = id;
    while (seen.add(origin)) {
      Optional<Source> source = find.apply(origin);
      if (source.isPresent()) {
        origin = source.get().derivedFrom().orElse(source.get().id());
      }
    }
    return origin;
  }
}
