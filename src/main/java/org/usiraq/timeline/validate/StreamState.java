package org.usiraq.timeline.validate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.model.DatedCitation;
import org.usiraq.timeline.table.Tables;

/** What a stream knows in memory of the records that went by. For one thread. */
final class StreamState {
  static final int SOURCES = Tables.ALL.indexOf(Tables.SOURCES);
  private static final int FEW = 100_000;

  final Spill spill;
  final Set<FindingCode> dropped;
  final long heap;

  /** The ids of what others refer to; those that had no room are looked for later. */
  final LongMap known;

  /** The first and the last day of an actor, in one number. */
  final LongMap lives;

  /** What a source was derived from, and what a former id of one has become. */
  final LongMap origins;

  final LongMap cited;
  final Map<String, Edtf> phases = new HashMap<>();
  final Map<String, String> formerSources = new HashMap<>();
  final PaddingRules padding = new PaddingRules();
  final Draft offices = new Draft();
  final Edges edges;
  private int officers;

  StreamState(Spill spill, Set<FindingCode> dropped, int slots, long heap) {
    this.spill = spill;
    this.dropped = dropped;
    this.heap = heap;
    this.known = new LongMap(slots);
    this.lives = new LongMap(slots / 2);
    this.origins = new LongMap(slots / 2);
    this.cited = new LongMap(slots / 2);
    this.edges = new Edges(slots / 2);
  }

  /** A record without more to tell than its id. */
  Entry entry(Entry.Kind kind, int table, String id) {
    return new Entry(kind, table, table, id, id, "", "", 0, Position.NONE, Position.NONE);
  }

  Entry entry(Reference reference, int table) {
    return new Entry(
        Entry.Kind.REFERENCE,
        table,
        Tables.ALL.indexOf(reference.from()),
        reference.target(),
        reference.record(),
        reference.field(),
        "",
        0,
        reference.position(),
        reference.position());
  }

  void cite(int table, long target) {
    if (table == SOURCES && !cited.putIfAbsent(target, 1)) {
      dropped.add(FindingCode.UNUSED_SOURCE);
    }
  }

  /** What a source goes back to; rules that need to know are dropped if it cannot be kept. */
  void origin(long source, long origin) {
    if (!origins.putIfAbsent(source, origin)) {
      dropped.add(FindingCode.SINGLE_SOURCE);
      dropped.add(FindingCode.DERIVED_DISAGREES);
    }
  }

  void formerSource(String former, String id, long origin) {
    if (formerSources.size() >= FEW) {
      dropped.add(FindingCode.SAME_SOURCE_SERIES);
      dropped.add(FindingCode.UNUSED_SOURCE);
    } else {
      formerSources.putIfAbsent(former, id);
    }
    origin(LongMap.hash(SOURCES, former), origin);
  }

  /** Whether there is room for another actor with an office. */
  boolean hasRoomForOffice() {
    if (officers++ < FEW) {
      return true;
    }
    dropped.add(FindingCode.OFFICE_OVERLAP);
    return false;
  }

  /** Whether there is room for another phase; the others are looked up later. */
  boolean hasRoomForPhase() {
    return phases.size() < FEW;
  }

  /** How many origins the sources of citations have. */
  int independent(List<DatedCitation> citations) {
    long[] seen = new long[citations.size()];
    int count = 0;
    for (DatedCitation citation : citations) {
      long origin = origin(LongMap.hash(SOURCES, citation.source()));
      boolean fresh = true;
      for (int i = 0; i < count; i++) {
        fresh &= seen[i] != origin;
      }
      if (fresh) {
        seen[count++] = origin;
      }
    }
    return count;
  }

  private long origin(long source) {
    long next = origins.get(source);
    if (next == LongMap.NONE) {
      return source;
    }
    long[] seen = {source};
    long origin = source;
    while (next != LongMap.NONE) {
      origin = next;
      for (long before : seen) {
        if (before == origin) {
          return origin; // They run in a circle.
        }
      }
      seen = Arrays.copyOf(seen, seen.length + 1);
      seen[seen.length - 1] = origin;
      next = origins.get(origin);
    }
    return origin;
  }

  /** Tells what needs no look at single records, and gives memory back. */
  void finish(Findings findings) {
    padding.tell(findings);
    OfficeRules.overlaps(offices, findings);
    formerSources.forEach(
        (former, id) -> {
          long hash = LongMap.hash(SOURCES, former);
          if (cited.has(hash) && !known.has(hash)) {
            cite(SOURCES, LongMap.hash(SOURCES, id));
          }
        });
    known.clear();
    lives.clear();
    origins.clear();
    edges.trim();
  }
}
