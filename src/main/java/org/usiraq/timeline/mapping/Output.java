package org.usiraq.timeline.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.FindingCode;

/** Gives records to the sink, those that many rows name once. */
final class Output {
  private final ImportSink sink;
  private final Map<Table<?>, Seen> seen = new HashMap<>();

  Output(ImportSink sink) {
    this.sink = sink;
  }

  /** Whether an id is asked for for the first time. */
  boolean isNew(Table<?> table, String id) {
    return seen.computeIfAbsent(table, t -> new Seen()).add(id);
  }

  <R extends Entity> void take(Table<R> table, R entity, Row row) throws IOException {
    sink.take(table, entity, row.at());
  }

  /** The names in a cell, which is told where they are several. */
  List<String> split(Row row, String column, Optional<String> cell, Optional<String> separator) {
    if (cell.isEmpty()) {
      return List.of();
    }
    String[] parts =
        separator
            .map(by -> cell.get().split(Pattern.quote(by), -1))
            .orElseGet(() -> new String[] {cell.get()});
    List<String> names = new ArrayList<>();
    for (String part : parts) {
      String name = part.strip();
      if (Cleaner.isName(name) && !names.contains(name)) {
        names.add(name);
      }
    }
    if (names.size() > 1) {
      ActorCells.tell(row, column, cell.get(), names.size());
    }
    return names;
  }

  /** A text that fits a field of a table, which is told where it had to be changed. */
  String fit(Row row, Table<?> table, String field, String column, String text) {
    int limit =
        table
            .struct()
            .find(field)
            .map(Column::type)
            .filter(Scalar.class::isInstance)
            .map(type -> ((Scalar<?>) type).limit().orElse(Integer.MAX_VALUE))
            .orElseThrow();
    String fit = Cleaner.fit(text, limit);
    if (!fit.equals(text)) {
      row.tell(
          FindingCode.MENDED_TEXT,
          column,
          text,
          "expected at most "
              + limit
              + " characters and no start that a spreadsheet takes for a formula; the text was"
              + " shortened");
    }
    return fit;
  }
}
