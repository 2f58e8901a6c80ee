package org.usiraq.timeline.validate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/** Every reference names a record that exists, by its present id, and not its own record. */
final class ReferenceRules {

  /** The ids of one table: of present, of former, and of unreadable records. */
  private static final class Ids {
    private final Set<String> present = new HashSet<>();
    private final Map<String, String> former = new HashMap<>();
    private final boolean incomplete;

    private <R extends Entity> Ids(Table<R> table, Draft draft) {
      incomplete = draft.isIncomplete(table);
      present.addAll(draft.refused(table));
      for (Located<R> located : draft.of(table)) {
        present.add(located.record().id());
        located.record().formerIds().forEach(id -> former.put(id, located.record().id()));
      }
    }

    private boolean has(String id) {
      return incomplete || present.contains(id) || former.containsKey(id);
    }

    /** Whether an id, present or former, is that of a record. */
    private boolean same(String id, String record) {
      return id.equals(record)
          || !present.contains(id) && record.equals(former.getOrDefault(id, ""));
    }
  }

  private static final String SELF = "expected another record, found this one itself";

  private ReferenceRules() {}

  static void targets(Draft draft, Findings findings) {
    Map<String, Ids> tables = new HashMap<>();
    Tables.ALL.forEach(table -> tables.put(table.name(), new Ids(table, draft)));
    for (Reference reference : draft.references()) {
      Ids ids = Objects.requireNonNull(tables.get(reference.table()), reference.table());
      String target = reference.target();
      if (reference.from().name().equals(reference.table())
          && ids.same(target, reference.record())) {
        findings.add(finding(reference, FindingCode.SELF_REFERENCE, SELF));
      } else if (ids.former.containsKey(target) && !ids.present.contains(target)) {
        findings.add(
            finding(
                reference,
                FindingCode.FORMER_REFERENCE,
                "expected the present id '"
                    + ids.former.get(target)
                    + "', found '"
                    + target
                    + "'"));
      } else if (!ids.has(target)) {
        findings.add(
            finding(
                reference,
                FindingCode.DANGLING_REFERENCE,
                "expected an id of "
                    + reference.table()
                    + ", found '"
                    + target
                    + "'"
                    + didYouMean(target, ids.present)));
      }
    }
  }

  private static Finding finding(Reference reference, FindingCode code, String message) {
    return new Finding(
        code,
        reference.position(),
        reference.record(),
        reference.field(),
        reference.target(),
        message);
  }

  private static String didYouMean(String target, Set<String> ids) {
    return Nearest.to(target, ids.stream().sorted().toList())
        .map(near -> "; did you mean '" + near + "'?")
        .orElse("");
  }

  /** A source's origin is the name of an agency, unless it has the shape of an id. */
  static void origins(Draft draft, Findings findings) {
    Ids ids = new Ids(Tables.SOURCES, draft);
    for (Located<Source> located : draft.of(Tables.SOURCES)) {
      String origin = located.record().derivedFrom().orElse("");
      if (ids.same(origin, located.record().id())) {
        findings.add(origin(located, FindingCode.SELF_REFERENCE, origin, SELF));
      } else if (Texts.idProblem(origin).isEmpty() && !ids.has(origin)) {
        findings.add(
            origin(
                located,
                FindingCode.DANGLING_REFERENCE,
                origin,
                "expected an id of sources or the name of an agency, found '"
                    + origin
                    + "'"
                    + didYouMean(origin, ids.present)));
      }
    }
  }

  private static Finding origin(
      Located<Source> located, FindingCode code, String origin, String message) {
    return located.finding(Tables.SOURCES.struct(), code, "derived_from", origin, message);
  }
}
