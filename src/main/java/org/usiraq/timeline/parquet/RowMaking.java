package org.usiraq.timeline.parquet;

import java.util.Optional;
import java.util.function.Predicate;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.parquet.pages.Maker;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Values;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Findings;

/**
 * What is made of the rows of a file.
 *
 * @param ending makes it of the fields that an assembler was given, and tells their faults
 * @param quick makes the same of values that have no faults, if it can be made so
 * @param wanted whether it was asked for
 * @param <R> the Java type of the table's records
 * @param <T> what is made
 */
record RowMaking<R extends Entity, T>(
    Ending<R, T> ending, Optional<Maker<R, T>> quick, Predicate<T> wanted) {

  /** Makes something of the fields of a row, or nothing if a fault keeps it from being made. */
  interface Ending<R extends Entity, T> {
    Optional<T> end(Assembler<R> assembler, Faults faults, Findings findings);
  }

  /** Makes records. */
  static <R extends Entity> RowMaking<R, R> records(Table<R> table, Wanted wanted) {
    Optional<Column<R, ?>> date = table.struct().find(Wanted.DATE);
    return new RowMaking<>(
        (assembler, faults, findings) -> assembler.finish(table, findings),
        Optional.of(Maker.records(table.struct())),
        made -> wanted.row(date.map(column -> column.get(made))));
  }

  /** Makes rows of values. */
  static <R extends Entity> RowMaking<R, Values> values(Table<R> table, Wanted wanted) {
    Optional<Column<R, ?>> date = table.struct().find(Wanted.DATE);
    return new RowMaking<>(
        (assembler, faults, findings) -> assembler.finishPart(table, findings),
        Optional.of(Maker.values(table.struct())),
        row -> wanted.row(date.flatMap(row::find)));
  }

  /** Gives a draft the rows that have faults, and makes records of the others. */
  static <R extends Entity> RowMaking<R, R> draft(Table<R> table, Draft draft) {
    return new RowMaking<>(
        (assembler, faults, findings) -> {
          draft.take(table, assembler, faults, findings);
          return Optional.empty();
        },
        Optional.of(Maker.records(table.struct())),
        made -> true);
  }
}
