package org.usiraq.timeline.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** A row of a file: its cells by their columns, cleaned. */
final class Row {
  private final Position at;
  private final Map<String, Integer> header;
  private final List<String> cells;
  private final Plan plan;
  private final Findings findings;
  private final @Nullable String[] cleaned;

  Row(Position at, Map<String, Integer> header, List<String> cells, Plan plan, Findings findings) {
    this.at = at;
    this.header = header;
    this.cells = cells;
    this.plan = plan;
    this.findings = findings;
    this.cleaned = new String[cells.size()];
  }

  Position at() {
    return at;
  }

  /** Columns are the same whatever the case of their names. */
  static String key(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  /** What a column holds, or empty if that is nothing or stands for nothing. */
  Optional<String> find(String column) {
    Integer index = header.get(key(column));
    if (index == null) {
      return Optional.empty();
    }
    String text = cleaned[index];
    if (text == null) {
      text = clean(column, cells.get(index));
      cleaned[index] = text;
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  Optional<String> find(Optional<String> column) {
    return column.flatMap(this::find);
  }

  private String clean(String column, String cell) {
    String text = Cleaner.clean(cell);
    if (Cleaner.mends(cell)) {
      tell(
          FindingCode.MENDED_TEXT,
          column,
          text,
          "expected one line of Unicode's normal form C, found others or control characters, which"
              + " were replaced");
    }
    if (plan.missing().contains(text) && !plan.isCoordinate(column)) {
      tell(
          FindingCode.SENTINEL,
          column,
          text,
          "expected a value, found '" + text + "', which stands for none");
      return "";
    }
    return text;
  }

  /** Tells of a fault in a column. */
  void tell(FindingCode code, String column, String value, String message) {
    findings.add(new Finding(code, at, id(), column, value, message));
  }

  /** The id of the event, as far as there is one. */
  private String id() {
    Integer index = header.get(key(plan.id()));
    String id = index == null ? "" : Cleaner.clean(cells.get(index));
    return id.isEmpty() ? "" : Slugs.id(plan.name(), id);
  }
}
