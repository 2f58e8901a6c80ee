package org.usiraq.timeline.validate;

import java.util.HashMap;
import java.util.Map;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/** Each id, former id and address stands for one record, and no withdrawn id for any. */
final class IdRules {

  private IdRules() {}

  static void uniqueIds(Draft draft, Findings findings) {
    Tables.ALL.forEach(table -> uniqueIds(table, draft, findings));
  }

  private static <R extends Entity> void uniqueIds(Table<R> table, Draft draft, Findings findings) {
    long ids = draft.of(table).size();
    for (Located<R> located : draft.of(table)) {
      ids += located.record().formerIds().size();
    }
    if (draft.byId(table).size() == ids && draft.refused(table).isEmpty()) {
      return; // So many ids, and no two alike.
    }
    Map<String, Located<R>> first = new HashMap<>();
    for (Located<R> located : draft.of(table)) {
      String id = located.record().id();
      unique(table, located, "id", id, first, findings);
      if (draft.refused(table).contains(id)) {
        findings.add(
            located.finding(table.struct(), FindingCode.DUPLICATE_ID, "id", id, likeRefused(id)));
      }
      for (String former : located.record().formerIds()) {
        unique(table, located, "former_ids", former, first, findings);
      }
    }
  }

  private static <R extends Entity> void unique(
      Table<R> table,
      Located<R> located,
      String field,
      String id,
      Map<String, Located<R>> first,
      Findings findings) {
    Located<R> other = first.putIfAbsent(id, located);
    if (other != null) {
      findings.add(
          located.finding(
              table.struct(),
              FindingCode.DUPLICATE_ID,
              field,
              id,
              like(id, other.record().id(), other.origin().record())));
    }
  }

  static String likeRefused(String id) {
    return "expected an id of its own, found '" + id + "' as in a record with faults";
  }

  static String like(String id, String other, Position at) {
    return "expected an id of its own, found '"
        + id
        + "' as in "
        + other
        + (at.equals(Position.NONE) ? "" : " at " + at);
  }

  static void withdrawnIds(Draft draft, Findings findings) {
    Tables.ALL.forEach(table -> withdrawnIds(table, draft, findings));
  }

  private static <R extends Entity> void withdrawnIds(
      Table<R> table, Draft draft, Findings findings) {
    if (draft.withdrawn(table).isEmpty()) {
      return;
    }
    draft.of(table).forEach(located -> withdrawn(table, located, draft, findings));
  }

  static <R extends Entity> void withdrawn(
      Table<R> table, Located<R> located, Draft draft, Findings findings) {
    withdrawn(table, located, "id", located.record().id(), draft, findings);
    for (String former : located.record().formerIds()) {
      withdrawn(table, located, "former_ids", former, draft, findings);
    }
  }

  private static <R extends Entity> void withdrawn(
      Table<R> table, Located<R> located, String field, String id, Draft draft, Findings findings) {
    if (draft.withdrawn(table).contains(id)) {
      findings.add(
          located.finding(
              table.struct(),
              FindingCode.WITHDRAWN_ID,
              field,
              id,
              "expected an id that was never withdrawn, found '" + id + "'"));
    }
  }

  static void uniqueAddresses(Draft draft, Findings findings) {
    Map<String, Located<Source>> first = new HashMap<>();
    for (Located<Source> located : draft.of(Tables.SOURCES)) {
      located
          .record()
          .url()
          .ifPresent(
              url -> {
                Located<Source> other = first.putIfAbsent(url, located);
                if (other != null) {
                  findings.add(
                      located.finding(
                          Tables.SOURCES.struct(),
                          FindingCode.DUPLICATE_ADDRESS,
                          "url",
                          url,
                          likeAddress(other.record().id())));
                }
              });
    }
  }

  static String likeAddress(String other) {
    return "expected one source for an address, found that of " + other;
  }
}
