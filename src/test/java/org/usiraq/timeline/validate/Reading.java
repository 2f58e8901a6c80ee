package org.usiraq.timeline.validate;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.testing.Timelines;

/**
 * The small dataset with more records, given as a reader gives them: each record, field and element
 * stands on a line of its own in the file {@code t}. Required fields have values that are right.
 */
final class Reading {
  private static final Map<Table<?>, Map<String, @Nullable Object>> REQUIRED =
      Map.of(
          Tables.EVENTS,
          fields(
              "title",
              "T",
              "summary",
              "S.",
              "type",
              "protest",
              "phase",
              "after",
              "date",
              "2019-12-28",
              "citations",
              List.of(fields("source", "wire-2020"))),
          Tables.ACTORS,
          fields("name", "N", "kind", "person", "description", "D."),
          Tables.STATISTICS,
          fields(
              "title",
              "T",
              "measure",
              "deaths",
              "unit",
              "person",
              "kind",
              "claim",
              "aggregation",
              "stock",
              "qualifier",
              "exact",
              "value",
              "5",
              "date",
              "2019-12",
              "citations",
              List.of(fields("source", "wire-2020"))),
          Tables.PLACES,
          fields("name", "N", "kind", "city"),
          Tables.SOURCES,
          fields("title", "T", "publisher", "P", "language", "en", "kind", "news"),
          Tables.PHASES,
          fields("title", "T", "date", "2011/..", "summary", "S."));

  /** The records here are short: events with one citation, sources that nothing cites. */
  static final Set<FindingCode> CITED_LITTLE =
      EnumSet.of(FindingCode.SINGLE_SOURCE, FindingCode.UNUSED_SOURCE);

  private final Findings findings = new Findings();
  private final Draft draft = Draft.of(Timelines.small(), findings);
  private long line;

  /** Names and values by turns; a value is a text, null, or a list of texts or of fields. */
  static Map<String, @Nullable Object> fields(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return fields;
  }

  Draft draft() {
    return draft;
  }

  /**
   * Every rule's findings and those of the reading, a line each, but for those of {@link
   * #CITED_LITTLE}.
   */
  List<String> validated() {
    Validator.validate(draft, findings);
    return findings.list().stream()
        .filter(finding -> !CITED_LITTLE.contains(finding.code()))
        .map(Finding::toString)
        .toList();
  }

  /** The findings of one code, a line each. */
  List<String> validated(FindingCode code) {
    Validator.validate(draft, findings);
    return findings.list().stream()
        .filter(finding -> finding.code() == code)
        .map(Finding::toString)
        .toList();
  }

  /**
   * Adds a record with the required fields. Fields of their names replace them in their place, or
   * leave them out if the value is null; others follow; a name after '+' is given once more.
   */
  <R extends Entity> Reading add(Table<R> table, @Nullable String id, @Nullable Object... more) {
    Map<String, @Nullable Object> all = fields("id", id);
    all.putAll(REQUIRED.getOrDefault(table, fields()));
    all.putAll(fields(more));
    all.values().removeIf(Objects::isNull);
    return exactly(table, all);
  }

  /** Adds a record of these fields alone. */
  <R extends Entity> Reading exactly(Table<R> table, Map<String, @Nullable Object> fields) {
    Faults faults = new Faults();
    Assembler<R> assembler = new Assembler<>(table.struct(), faults);
    assembler.start(next());
    give(assembler, fields);
    draft.take(table, assembler, faults, findings);
    return this;
  }

  private Position next() {
    line++;
    return Position.ofLine("t", line);
  }

  private <T> void give(Assembler<T> assembler, Map<?, ? extends @Nullable Object> fields) {
    fields.forEach(
        (name, value) -> {
          Position at = next();
          assembler
              .field(String.valueOf(name).replace("+", ""), at)
              .ifPresent(column -> give(assembler, column, value, at));
        });
  }

  @SuppressWarnings("unchecked") // A column whose type is a list holds a list.
  private <T, V> void give(
      Assembler<T> assembler, Column<T, V> column, @Nullable Object value, Position at) {
    if (value == null) {
      assembler.none(column, at);
    } else if (value instanceof Collection<?> elements && column.type() instanceof ListOf<?> list) {
      Column<T, List<Object>> lists = (Column<T, List<Object>>) column;
      assembler.list(lists, at);
      for (Object element : elements) {
        Position start = next();
        Assembler<Object> item = assembler.item(lists, start);
        if (list.plain()) {
          give(item, item.struct().columns().get(0), element, start);
        } else {
          give(item, (Map<?, ?>) element);
        }
        assembler.endItem(lists, item);
      }
    } else {
      assembler.text(column, String.valueOf(value), at);
    }
  }
}
