package org.usiraq.timeline.parquet;

import static org.apache.parquet.filter2.predicate.FilterApi.and;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.apache.parquet.filter2.predicate.FilterApi.gtEq;
import static org.apache.parquet.filter2.predicate.FilterApi.intColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.ltEq;
import static org.apache.parquet.filter2.predicate.FilterApi.or;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.parquet.filter2.compat.FilterCompat;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.filter2.predicate.Operators.IntColumn;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.edtf.Edtf;
import org.usiraq.timeline.table.Struct;

/**
 * Which columns and which rows of a file are asked for.
 *
 * @param columns the names of the columns; all if empty
 * @param days the days of which a record's date must allow one, or null for any
 */
record Wanted(Set<String> columns, @Nullable Days days) {
  static final Wanted ALL = new Wanted(Set.of(), null);

  /** The column that the rows are chosen by; the typed ones only tell where to look. */
  static final String DATE = "date";

  private static final String EARLIEST = "date_earliest";
  private static final String LATEST = "date_latest";

  /**
   * A stretch of days.
   *
   * @param first its first day
   * @param last its last day
   */
  record Days(LocalDate first, LocalDate last) {}

  /** Whether a column is read. */
  boolean column(String name) {
    return columns.isEmpty() || columns.contains(name) || days != null && name.equals(DATE);
  }

  /** Whether a column is read, or its statistics are. */
  boolean looksAt(String name) {
    return column(name) || days != null && (name.equals(EARLIEST) || name.equals(LATEST));
  }

  /** Whether one of the days may be that of a record, as far as its date is known. */
  boolean row(Optional<?> date) {
    return days == null
        || date.orElse(null) instanceof Edtf edtf
            && !edtf.earliest().orElse(LocalDate.MIN).isAfter(days.last)
            && !edtf.latest().orElse(LocalDate.MAX).isBefore(days.first);
  }

  /** What passes over groups of rows and pages by their statistics, where a file has them. */
  FilterCompat.Filter filter(MessageType file, Struct<?> struct) {
    if (days == null) {
      return FilterCompat.NOOP;
    }
    Optional<FilterPredicate> begun =
        column(EARLIEST, file, struct)
            .map(c -> or(ltEq(c, (int) days.last.toEpochDay()), eq(c, null)));
    Optional<FilterPredicate> notOver =
        column(LATEST, file, struct)
            .map(c -> or(gtEq(c, (int) days.first.toEpochDay()), eq(c, null)));
    return begun.isPresent() && notOver.isPresent()
        ? FilterCompat.get(and(begun.get(), notOver.get()))
        : begun.or(() -> notOver).map(FilterCompat::get).orElse(FilterCompat.NOOP);
  }

  private static Optional<IntColumn> column(String name, MessageType file, Struct<?> struct) {
    return struct
        .find(name)
        .filter(column -> file.containsField(name))
        .filter(c -> TypeNames.of(TableSchema.of(c)).equals(TypeNames.of(file.getType(name))))
        .map(column -> intColumn(name));
  }
}
