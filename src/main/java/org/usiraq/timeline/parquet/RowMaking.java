package org.usiraq.timeline.parquet;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ColumnType;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Values;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.QuickMaker;

/**
 * What is made of the rows of a file.
 *
 * @param ending makes it of the fields that an assembler was given, and tells their faults
 * @param quick makes the same of the values of a row, null where there is none, if the row was
 *     asked for; it throws if there is anything to tell of them
 * @param wanted whether it was asked for
 * @param <R> the Java type of the table's records
 * @param <T> what is made
 */
record RowMaking<R extends Entity, T>(
    Ending<R, T> ending, Function<@Nullable Object[], Optional<T>> quick, Predicate<T> wanted) {

  /** Makes something of the fields of a row, or nothing if a fault keeps it from being made. */
  interface Ending<R extends Entity, T> {
    Optional<T> end(Assembler<R> assembler, Faults faults, Findings findings);
  }

  /** Makes records. */
  static <R extends Entity> RowMaking<R, R> records(Table<R> table, Wanted wanted) {
    Optional<Column<R, ?>> date = table.struct().find(Wanted.DATE);
    return new RowMaking<>(
        (assembler, faults, findings) -> assembler.finish(table, findings),
        asked(table, wanted, new QuickMaker<>(table.struct())::make),
        made -> wanted.row(date.map(column -> column.get(made))));
  }

  /** Makes rows of values. */
  static <R extends Entity> RowMaking<R, Values> values(Table<R> table, Wanted wanted) {
    List<Column<R, ?>> columns =
        table.struct().columns().stream().filter(c -> wanted.column(c.name())).toList();
    Optional<Column<R, ?>> date = table.struct().find(Wanted.DATE);
    return new RowMaking<>(
        (assembler, faults, findings) -> assembler.finishPart(table, findings),
        asked(table, wanted, values -> values(columns, values)),
        row -> wanted.row(date.flatMap(row::find)));
  }

  /** Gives a draft the rows that have faults, and makes records of the others. */
  static <R extends Entity> RowMaking<R, R> draft(Table<R> table, Draft draft) {
    return new RowMaking<>(
        (assembler, faults, findings) -> {
          draft.take(table, assembler, faults, findings);
          return Optional.empty();
        },
        asked(table, Wanted.ALL, new QuickMaker<>(table.struct())::make),
        made -> true);
  }

  /** Makes nothing of rows of other days. */
  private static <T> Function<@Nullable Object[], Optional<T>> asked(
      Table<?> table, Wanted wanted, Function<@Nullable Object[], T> maker) {
    if (wanted.days() == null) {
      return values -> Optional.of(maker.apply(values));
    }
    int date = table.struct().find(Wanted.DATE).orElseThrow().index();
    return values ->
        wanted.row(Optional.ofNullable(values[date]))
            ? Optional.of(maker.apply(values))
            : Optional.empty();
  }

  private static <R> Values values(List<Column<R, ?>> columns, @Nullable Object[] values) {
    for (Column<R, ?> column : columns) {
      check(column.type(), values[column.index()]);
    }
    return new Values(values.clone());
  }

  /** Refuses what the constructor of a record would refuse of a single value. */
  private static void check(ColumnType<?> type, @Nullable Object value) {
    if (type instanceof Scalar<?> scalar && value instanceof String text) {
      scalar.parse(text);
    } else if (type instanceof ListOf<?> list && list.plain() && value instanceof List<?> all) {
      all.forEach(element -> check(list.item().columns().get(0).type(), element));
    }
  }
}
