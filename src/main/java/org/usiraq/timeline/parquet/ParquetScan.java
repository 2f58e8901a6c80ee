package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Values;
import org.usiraq.timeline.validate.Findings;

/**
 * A question to the file of one table: some of its columns, the records of some days.
 *
 * <pre>{@code
 * try (Records<Values> rows =
 *     TimelineParquet.scan(Tables.EVENTS, file)
 *         .columns("id", "title")
 *         .dates(LocalDate.of(2007, 1, 1), LocalDate.of(2007, 12, 31))
 *         .rows(findings)) { … }
 * }</pre>
 *
 * <p>Other columns are not read, and of other days as little as the statistics of the file's groups
 * of rows and pages allow, which is least where the rows are sorted by date. Immutable.
 *
 * @param <R> the Java type of the table's records
 */
public final class ParquetScan<R extends Entity> {
  private final Table<R> table;
  private final Location location;
  private final Wanted wanted;
  private final ReadOptions options;

  ParquetScan(Table<R> table, Location location, Wanted wanted, ReadOptions options) {
    this.table = table;
    this.location = location;
    this.wanted = wanted;
    this.options = options;
  }

  /**
   * Asks for some columns only.
   *
   * @param names the names of columns of the table, in any order; none for all
   * @return the question
   * @throws IllegalArgumentException if the table has no column of a name
   */
  public ParquetScan<R> columns(String... names) {
    List<String> all = table.struct().names();
    for (String name : names) {
      if (!all.contains(name)) {
        String near = Nearest.to(name, all).map(n -> ", did you mean '" + n + "'?").orElse("");
        throw new IllegalArgumentException(
            "unknown column '" + name + "'" + near + " Expected one of " + String.join(", ", all));
      }
    }
    Set<String> columns = new LinkedHashSet<>(List.of(names));
    return new ParquetScan<>(table, location, new Wanted(columns, wanted.days()), options);
  }

  /**
   * Asks for the records that may be of some days: whose bounds, as far as they are known, do not
   * rule all of them out.
   *
   * @param first the first of the days
   * @param last the last of the days, the same or a later one
   * @return the question
   * @throws IllegalArgumentException if the last day is before the first, or records of the table
   *     have no date
   */
  public ParquetScan<R> dates(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "expected a last day that is not before " + first + ", found " + last);
    }
    if (table.struct().find(Wanted.DATE).isEmpty()) {
      throw new IllegalArgumentException("expected a table with dates, found " + table);
    }
    Wanted.Days days = new Wanted.Days(first, last);
    return new ParquetScan<>(table, location, new Wanted(wanted.columns(), days), options);
  }

  /**
   * Sets how to read.
   *
   * @param other the options
   * @return the question
   */
  public ParquetScan<R> with(ReadOptions other) {
    return new ParquetScan<>(table, location, wanted, other);
  }

  /**
   * Reads what was asked for, in the file's order. A row with a fault in one of the columns is left
   * out.
   *
   * @param findings what takes the faults
   * @return the rows; they have values of the columns asked for, of the date where days were asked
   *     for, and of no others
   * @throws IOException if the file cannot be opened
   */
  public Records<Values> rows(Findings findings) throws IOException {
    return TableRows.open(
        table, location, wanted, options, findings, RowMaking.values(table, wanted));
  }

  /**
   * Reads the records that were asked for, in the file's order. A record with faults is left out.
   *
   * @param findings what takes the faults
   * @return the records
   * @throws IllegalStateException if some columns only were asked for
   * @throws IOException if the file cannot be opened
   */
  public Records<R> records(Findings findings) throws IOException {
    if (!wanted.columns().isEmpty()) {
      throw new IllegalStateException("expected all columns, found " + wanted.columns());
    }
    return TableRows.open(
        table, location, wanted, options, findings, RowMaking.records(table, wanted));
  }
}
