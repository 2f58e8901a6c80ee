package org.usiraq.timeline.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.usiraq.timeline.edtf.Certainty;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/** Looks at what a stream put aside, one share after the other. For one thread. */
final class Shares {

  /** Entries take about this many times more memory than they take on disk. */
  private static final long HEAP_PER_BYTE = 16;

  private final Spill spill;
  private final Draft draft;
  private final StreamState state;
  private final Findings findings;

  private final Map<Entry.Kind, Map<String, Entry>> firsts = new HashMap<>();
  private final List<Map<String, Entry>> present = new ArrayList<>();
  private final List<Map<String, Entry>> former = new ArrayList<>();
  private final List<Map<String, Entry>> first = new ArrayList<>();
  private final List<Set<String>> refused = new ArrayList<>();

  Shares(Spill spill, Draft draft, StreamState state, Findings findings) {
    this.spill = spill;
    this.draft = draft;
    this.state = state;
    this.findings = findings;
    for (int i = 0; i < Tables.ALL.size(); i++) {
      present.add(new HashMap<>());
      former.add(new HashMap<>());
      first.add(new HashMap<>());
      refused.add(new HashSet<>());
    }
  }

  void tell() throws IOException {
    for (int i = 0; i < Spill.SHARES; i++) {
      if (spill.length(i) > state.heap / HEAP_PER_BYTE) {
        throw new IOException(
            "expected ids and references of at most "
                + state.heap / HEAP_PER_BYTE
                + " bytes in a share, for this is what a heap of "
                + state.heap
                + " bytes can compare, found "
                + spill.length(i)
                + ": give Java more memory (-Xmx)");
      }
      byte[] share = spill.read(i);
      spill.entries(share, this::know);
      spill.entries(share, this::judge);
      forget();
    }
    if (!state.edges.tell(findings)) {
      state.dropped.add(FindingCode.CIRCLE);
    }
  }

  private void forget() {
    firsts.clear();
    present.forEach(Map::clear);
    former.forEach(Map::clear);
    first.forEach(Map::clear);
    refused.forEach(Set::clear);
  }

  private void know(Entry entry) {
    switch (entry.kind()) {
      case ID -> present.get(entry.table()).putIfAbsent(entry.key(), entry);
      case FORMER -> former.get(entry.table()).putIfAbsent(entry.key(), entry);
      case REFUSED -> refused.get(entry.table()).add(entry.key());
      default -> {}
    }
  }

  private void judge(Entry entry) {
    switch (entry.kind()) {
      case ID, FORMER -> id(entry);
      case ADDRESS, PREFERRED, STATED -> key(entry);
      case REFERENCE, ORIGIN -> reference(entry);
      case EFFECT, PART, PHASE, EDGE -> target(entry);
      case REFUSED -> {}
    }
  }

  private void id(Entry entry) {
    boolean own = entry.kind() == Entry.Kind.ID;
    String field = own ? "id" : "former_ids";
    // The one that is kept already: another copy of each would take as much memory again.
    Entry begun =
        Objects.requireNonNull((own ? present : former).get(entry.table()).get(entry.key()));
    Entry other = first.get(entry.table()).putIfAbsent(begun.key(), begun);
    if (other != null) {
      String like = IdRules.like(entry.key(), other.record(), other.recordAt());
      tell(FindingCode.DUPLICATE_ID, entry, field, entry.key(), like);
    }
    if (own && begun.order() != entry.order()) {
      state.edges.isDouble(begun);
    }
    if (own && refused.get(entry.table()).contains(entry.key())) {
      tell(FindingCode.DUPLICATE_ID, entry, field, entry.key(), IdRules.likeRefused(entry.key()));
    }
    if (own
        && entry.table() == StreamState.SOURCES
        && !state.dropped.contains(FindingCode.UNUSED_SOURCE)
        && !state.cited.has(LongMap.hash(entry.table(), entry.key()))) {
      findings.add(SourceRules.unused(entry.key(), entry.at()));
    }
  }

  private void key(Entry entry) {
    Entry other =
        firsts
            .computeIfAbsent(entry.kind(), kind -> new HashMap<>())
            .putIfAbsent(entry.key(), entry);
    if (other == null) {
      return;
    }
    String[] parts = entry.key().split("[|]", -1);
    if (entry.kind() == Entry.Kind.ADDRESS) {
      String like = IdRules.likeAddress(other.record());
      tell(FindingCode.DUPLICATE_ADDRESS, entry, entry.field(), entry.key(), like);
    } else if (entry.kind() == Entry.Kind.PREFERRED) {
      String two = FigureRules.twoPreferred(parts[0], parts[1], other.record());
      tell(FindingCode.TWO_PREFERRED, entry, entry.field(), entry.text(), two);
    } else if (!other.record().equals(entry.record())) {
      String two = FigureRules.twoStated(parts[0], entry.text(), parts[1], other.record());
      tell(FindingCode.SAME_SOURCE_SERIES, entry, entry.field(), parts[1], two);
    }
  }

  private void reference(Entry entry) {
    Table<?> from = Tables.ALL.get(entry.from());
    Table<?> to = Tables.ALL.get(entry.table());
    Reference reference =
        new Reference(from, entry.record(), entry.field(), to.name(), entry.key(), entry.at());
    Entry owner = former.get(entry.table()).get(entry.key());
    if (present.get(entry.table()).containsKey(entry.key())
        || refused.get(entry.table()).contains(entry.key())) {
      return;
    }
    if (owner != null) {
      if (entry.from() == entry.table() && owner.record().equals(entry.record())) {
        findings.add(reference.toItself());
      } else if (entry.kind() == Entry.Kind.REFERENCE) {
        findings.add(reference.former(owner.record()));
      }
    } else if (!draft.isIncomplete(to)) {
      if (entry.kind() == Entry.Kind.REFERENCE) {
        findings.add(reference.dangling());
      } else {
        tell(
            FindingCode.DANGLING_REFERENCE,
            entry,
            entry.field(),
            entry.key(),
            ReferenceRules.noOrigin(entry.key()));
      }
    }
  }

  private void target(Entry entry) {
    Entry target = present.get(entry.table()).get(entry.key());
    if (target == null) {
      target = former.get(entry.table()).get(entry.key());
    }
    if (target == null) {
      return;
    }
    if (entry.kind() == Entry.Kind.EDGE) {
      state.edges.suspect(entry, target);
    } else if (!target.text().isEmpty()) {
      dates(entry, target, Edtf.parse(entry.text()), Edtf.parse(target.text()));
    }
  }

  private void dates(Entry entry, Entry target, Edtf date, Edtf other) {
    switch (entry.kind()) {
      case EFFECT -> {
        if (TimeRules.before(date, other)) {
          String[] field = entry.field().split(" ", -1);
          String early = TimeRules.tooEarly(date, other, entry.key(), field[1]);
          tell(FindingCode.EFFECT_BEFORE_CAUSE, entry, field[0], entry.key(), early);
        }
      }
      case PART -> {
        if (!LifeRules.vague(other) && !LifeRules.Days.of(other).meet(LifeRules.Days.of(date))) {
          String outside = LifeRules.outside(target.record(), target.text(), entry.text());
          tell(FindingCode.ANACHRONISM, entry, entry.field(), target.record(), outside);
        }
      }
      default -> {
        if (date.overlaps(other) == Certainty.IMPOSSIBLE) {
          String outside = TimeRules.outside(other, date);
          tell(FindingCode.OUTSIDE_PHASE, entry, entry.field(), entry.key(), outside);
        }
      }
    }
  }

  private void tell(FindingCode code, Entry entry, String field, String value, String message) {
    findings.add(new Finding(code, entry.at(), entry.record(), field, value, message));
  }
}
