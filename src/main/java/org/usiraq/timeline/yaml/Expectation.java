package org.usiraq.timeline.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Located;
import org.usiraq.timeline.validate.Origin;

/**
 * What a table has at least, so that records lost by accident stop a build.
 *
 * @param table the table
 * @param atLeast the fewest records
 * @param filled columns that most records fill
 */
record Expectation(Table<?> table, int atLeast, List<Filled> filled) {
  static final Struct<Expectation> STRUCT = struct();

  /**
   * How many records fill a column: with a value, or with a list that is not empty.
   *
   * @param column the name of the column
   * @param atLeast the smallest share of the records, in percent
   */
  record Filled(String column, int atLeast) {

    Filled {
      if (atLeast < 0 || atLeast > 100) {
        throw new IllegalArgumentException(
            "at_least: expected a percentage from 0 to 100, found " + atLeast);
      }
    }
  }

  Expectation {
    filled = List.copyOf(filled);
    if (atLeast < 0) {
      throw new IllegalArgumentException("at_least: expected 0 or more, found " + atLeast);
    }
    for (Filled each : filled) {
      if (table.struct().find(each.column()).isEmpty()) {
        throw new IllegalArgumentException(
            "filled: unknown column '"
                + each.column()
                + "', expected one of "
                + String.join(", ", table.struct().names()));
      }
    }
  }

  /**
   * Tells what the table has less of.
   *
   * @param origin where this was read
   */
  void check(Draft draft, Origin origin, Findings findings) {
    check(table, draft, origin, findings);
  }

  private <R extends Entity> void check(
      Table<R> of, Draft draft, Origin origin, Findings findings) {
    List<Located<R>> records = draft.of(of);
    if (records.size() < atLeast) {
      findings.add(
          FindingCode.LOST_RECORDS,
          origin.record(),
          "expected at least " + atLeast + " " + of + ", found " + records.size());
    }
    int filledColumn = STRUCT.find("filled").orElseThrow().index();
    for (int i = 0; i < filled.size() && !records.isEmpty(); i++) {
      Column<R, ?> column = of.struct().find(filled.get(i).column()).orElseThrow();
      long full = records.stream().filter(each -> isFilled(column.get(each.record()))).count();
      if (full * 100 < (long) filled.get(i).atLeast() * records.size()) {
        findings.add(
            FindingCode.LOST_RECORDS,
            origin.item(filledColumn, i),
            "expected at least "
                + filled.get(i).atLeast()
                + " percent of "
                + of
                + " with "
                + column.name()
                + ", found "
                + full
                + " of "
                + records.size());
      }
    }
  }

  private static boolean isFilled(@Nullable Object value) {
    return value instanceof List<?> list ? !list.isEmpty() : value != null;
  }

  private static Struct<Expectation> struct() {
    Struct.Builder<Expectation> c = Struct.builder("expectation", "What a table has at least.");
    var table = c.required("table", Tables.NAME, Expectation::table, "The table.");
    var atLeast =
        c.required("at_least", Scalar.INTEGER, Expectation::atLeast, "The fewest records.");
    var filled =
        c.list(
            "filled",
            ListOf.structs(filledStruct()),
            Expectation::filled,
            "Columns that most records fill.");
    return c.build(v -> new Expectation(v.get(table), v.get(atLeast), v.get(filled)));
  }

  private static Struct<Filled> filledStruct() {
    Struct.Builder<Filled> c = Struct.builder("filled", "How many records fill a column.");
    var column = c.required("column", Scalar.text(80), Filled::column, "The column.");
    var atLeast =
        c.required("at_least", Scalar.INTEGER, Filled::atLeast, "The least share, in percent.");
    return c.build(v -> new Filled(v.get(column), v.get(atLeast)));
  }
}
