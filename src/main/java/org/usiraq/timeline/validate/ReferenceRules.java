package org.usiraq.timeline.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * Every reference names a record that exists, by its present id, and not its own record; and some
 * reference names each source.
 */
final class ReferenceRules {

  /** The ids of one table: of present, of former, and of unreadable records. */
  private static final class Ids {
    private final String name;
    private final Map<String, ? extends Located<?>> byId;
    private final Set<String> refused;
    private final boolean incomplete;
    private final Set<String> used = new HashSet<>();
    private List<String> sorted = List.of();
    private long compared;

    private Ids(Table<?> table, Draft draft) {
      name = table.name();
      byId = draft.byId(table);
      refused = draft.refused(table);
      incomplete = draft.isIncomplete(table);
    }

    /** The id that a record has by now, empty for an id that is present or nobody's. */
    private String former(String id) {
      Located<?> found = byId.get(id);
      if (found == null || refused.contains(id)) {
        return "";
      }
      String present = found.record().id();
      return present.equals(id) ? "" : present;
    }

    private boolean has(String id) {
      return byId.containsKey(id) || incomplete || refused.contains(id);
    }

    /** Whether an id, present or former, is that of a record. */
    private boolean same(String id, String record) {
      return id.equals(record) || !record.isEmpty() && former(id).equals(record);
    }

    /** Whether there is something to tell of a reference to an id; for most, one look tells. */
    private boolean isFaulty(String from, String record, String target) {
      Located<?> found = use(target);
      if (from.equals(name) && target.equals(record)) {
        return true;
      }
      boolean known = found == null ? incomplete : found.record().id().equals(target);
      return !known && !refused.contains(target);
    }

    /** Returns the record of an id, which is referred to. */
    private @Nullable Located<?> use(String target) {
      Located<?> found = byId.get(target);
      if (found != null && name.equals(Tables.SOURCES.name())) {
        used.add(found.record().id());
      }
      return found;
    }

    private boolean isOwn(String from, String record, String target) {
      return from.equals(name) && same(target, record);
    }

    /** A guess at what was meant, for the first faults: each takes a look at all ids. */
    private String didYouMean(String target) {
      if (sorted.isEmpty()) {
        Set<String> ids = new TreeSet<>(refused);
        byId.values().forEach(located -> ids.add(located.record().id()));
        sorted = List.copyOf(ids);
      }
      compared += sorted.size();
      if (compared > ENOUGH) {
        return "";
      }
      return Nearest.to(target, sorted).map(near -> "; did you mean '" + near + "'?").orElse("");
    }
  }

  /** How many ids are looked at to guess which ones were meant. */
  private static final long ENOUGH = 5_000_000;

  private ReferenceRules() {}

  /** What is referred to exists, and each source is referred to: one walk sees both. */
  static void targets(Draft draft, Findings findings) {
    Map<String, Ids> tables = new HashMap<>();
    Tables.ALL.forEach(table -> tables.put(table.name(), new Ids(table, draft)));
    for (Reference reference : draft.references()) {
      Ids ids = Objects.requireNonNull(tables.get(reference.table()), reference.table());
      if (ids.isFaulty(reference.from().name(), reference.record(), reference.target())) {
        tell(reference, ids, findings);
      }
    }
    Tables.ALL.forEach(table -> unlisted(table, draft, tables, findings));
    Ids sources = Objects.requireNonNull(tables.get(Tables.SOURCES.name()));
    for (Located<Source> located : draft.of(Tables.SOURCES)) {
      located.record().derivedFrom().ifPresent(sources::use);
    }
    int column = Tables.SOURCES.struct().find("id").orElseThrow().index();
    for (Located<Source> located : draft.of(Tables.SOURCES)) {
      if (!sources.used.contains(located.record().id())) {
        findings.add(SourceRules.unused(located.record().id(), located.origin().column(column)));
      }
    }
  }

  private static <R extends Entity> void unlisted(
      Table<R> table, Draft draft, Map<String, Ids> tables, Findings findings) {
    RecordValidator<R> validator = new RecordValidator<>(table);
    for (Located<R> located : draft.unlisted(table)) {
      String record = located.record().id();
      validator.references(
          located.record(),
          (mention, item, target) -> {
            Ids ids = Objects.requireNonNull(tables.get(mention.table().name()));
            if (ids.isFaulty(table.name(), record, target)) {
              tell(mention.of(located, table, item, target), ids, findings);
            }
          });
    }
  }

  private static void tell(Reference reference, Ids ids, Findings findings) {
    String target = reference.target();
    if (ids.isOwn(reference.from().name(), reference.record(), target)) {
      findings.add(reference.toItself());
    } else if (!ids.former(target).isEmpty()) {
      findings.add(reference.former(ids.former(target)));
    } else {
      findings.add(reference.dangling(ids.didYouMean(target)));
    }
  }

  /** A source's origin is the name of an agency, unless it has the shape of an id. */
  static void origins(Draft draft, Findings findings) {
    Ids ids = new Ids(Tables.SOURCES, draft);
    for (Located<Source> located : draft.of(Tables.SOURCES)) {
      String origin = located.record().derivedFrom().orElse("");
      if (ids.same(origin, located.record().id())) {
        findings.add(origin(located, FindingCode.SELF_REFERENCE, origin, Reference.SELF));
      } else if (Texts.idProblem(origin).isEmpty() && !ids.has(origin)) {
        findings.add(
            origin(
                located,
                FindingCode.DANGLING_REFERENCE,
                origin,
                noOrigin(origin) + ids.didYouMean(origin)));
      }
    }
  }

  static String noOrigin(String origin) {
    return "expected an id of sources or the name of an agency, found '" + origin + "'";
  }

  private static Finding origin(
      Located<Source> located, FindingCode code, String origin, String message) {
    return located.finding(Tables.SOURCES.struct(), code, "derived_from", origin, message);
  }
}
