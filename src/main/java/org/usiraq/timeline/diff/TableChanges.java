package org.usiraq.timeline.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Table;

/** Compares the records of one table. */
final class TableChanges<R extends Entity> {
  private final Table<R> table;
  private final List<R> earlier;
  private final List<R> later;
  private final Map<String, R> before;
  private final Map<String, R> after;
  private final Map<String, R> successors = new HashMap<>();

  private TableChanges(Table<R> table, Timeline earlier, Timeline later) {
    this.table = table;
    this.earlier = table.of(earlier);
    this.later = table.of(later);
    this.before = byId(this.earlier);
    this.after = byId(this.later);
    for (R entity : this.later) {
      entity.formerIds().forEach(former -> successors.put(former, entity));
    }
  }

  static <R extends Entity> void between(
      Table<R> table,
      Timeline earlier,
      Timeline later,
      List<Change> changes,
      List<Changes.LostId> lost) {
    TableChanges<R> tables = new TableChanges<>(table, earlier, later);
    tables.gone(changes, lost);
    tables.present(changes);
  }

  private static <R extends Entity> Map<String, R> byId(List<R> records) {
    Map<String, R> byId = new LinkedHashMap<>();
    records.forEach(entity -> byId.put(entity.id(), entity));
    return byId;
  }

  private void gone(List<Change> changes, List<Changes.LostId> lost) {
    for (R entity : earlier) {
      if (!after.containsKey(entity.id())) {
        R successor = successors.get(entity.id());
        changes.add(
            successor == null
                ? new Change.Removed(table, entity.id(), label(entity))
                : new Change.Redirected(table, entity.id(), successor.id()));
      }
      Stream.concat(Stream.of(entity.id()), entity.formerIds().stream())
          .filter(id -> !after.containsKey(id) && !successors.containsKey(id))
          .forEach(id -> lost.add(new Changes.LostId(table, id)));
    }
  }

  private void present(List<Change> changes) {
    for (R entity : later) {
      Optional<R> same = predecessor(entity);
      if (same.isEmpty()) {
        changes.add(new Change.Added(table, entity.id(), label(entity)));
      } else {
        List<FieldChange> fields =
            new ArrayList<>(Fields.between(table.struct(), same.get(), entity));
        // Another id is told as a redirect.
        fields.removeIf(field -> field.field().equals("id"));
        if (!fields.isEmpty()) {
          changes.add(new Change.Changed(table, entity.id(), fields));
        }
      }
    }
  }

  private Optional<R> predecessor(R entity) {
    R same = before.get(entity.id());
    return same != null
        ? Optional.of(same)
        : entity.formerIds().stream()
            .filter(former -> !after.containsKey(former))
            .flatMap(former -> Optional.ofNullable(before.get(former)).stream())
            .findFirst();
  }

  /** The title or the name of a record. */
  private String label(R entity) {
    return Stream.of("title", "name")
        .flatMap(column -> table.struct().find(column).stream())
        .flatMap((Column<R, ?> column) -> Fields.text(column, entity).stream())
        .findFirst()
        .orElse("");
  }
}
