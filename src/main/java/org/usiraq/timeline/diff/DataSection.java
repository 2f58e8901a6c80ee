package org.usiraq.timeline.diff;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/** Changes as the section Data of a changelog: records by id, and the names of what changed. */
final class DataSection {
  private final Changes changes;
  private final StringBuilder text = new StringBuilder();

  DataSection(Changes changes) {
    this.changes = changes;
  }

  String text() {
    if (changes.isEmpty()) {
      return "- Nothing changed since " + changes.earlier().version() + ".\n";
    }
    item("Since " + changes.earlier().version() + ": " + counts() + ".");
    for (ColumnChange column : changes.columns()) {
      String kind = column.kind().name().toLowerCase(Locale.ROOT);
      String detail = column.detail().isEmpty() ? "" : ": " + column.detail();
      item("Column " + kind + ": `" + column.table() + "." + column.column() + "`" + detail + ".");
    }
    for (FieldChange field : changes.metadata()) {
      if (field instanceof FieldChange.Value value && !value.field().equals("version")) {
        String was = value.earlier().orElse("null");
        item("Metadata: `" + value.field() + "` was “" + was + "”.");
      }
    }
    Tables.ALL.forEach(this::table);
    return text.toString();
  }

  private void item(String line) {
    text.append("- ").append(line).append('\n');
  }

  private String counts() {
    List<String> counts = new ArrayList<>();
    count(Change.Added.class, "added", counts);
    count(Change.Removed.class, "removed", counts);
    count(Change.Redirected.class, "redirected", counts);
    count(Change.Changed.class, "changed", counts);
    return counts.isEmpty() ? "no record changed" : "records " + String.join(", ", counts);
  }

  private void count(Class<? extends Change> kind, String name, List<String> counts) {
    long count = changes.records().stream().filter(kind::isInstance).count();
    if (count > 0) {
      counts.add(count + " " + name);
    }
  }

  private void table(Table<?> table) {
    List<String> lines =
        changes.records().stream()
            .filter(change -> change.table().equals(table))
            .map(DataSection::line)
            .toList();
    if (!lines.isEmpty()) {
      item("`" + table + "`");
      lines.forEach(line -> text.append("  - ").append(line).append('\n'));
    }
  }

  private static String line(Change change) {
    if (change instanceof Change.Added added) {
      return "added `" + added.id() + "`: " + added.label();
    } else if (change instanceof Change.Removed removed) {
      return "removed `" + removed.id() + "`: " + removed.label();
    } else if (change instanceof Change.Redirected redirected) {
      return "`" + redirected.id() + "` is `" + redirected.successor() + "` now";
    } else {
      Change.Changed changed = (Change.Changed) change;
      return "changed `" + changed.id() + "`: " + String.join(", ", fields(changed));
    }
  }

  /** The names of the fields; what follows from others is told only where it changed alone. */
  private static Set<String> fields(Change.Changed changed) {
    Set<String> all = new LinkedHashSet<>();
    Set<String> written = new LinkedHashSet<>();
    for (FieldChange field : changed.fields()) {
      all.add(field.field());
      Optional<? extends Column<?, ?>> column = changed.table().struct().find(field.field());
      if (column.isPresent() && !column.get().derived()) {
        written.add(field.field());
      }
    }
    return written.isEmpty() ? all : written;
  }
}
