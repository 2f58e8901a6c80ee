package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.csv.MergedRows.Taken;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Unsure;

/**
 * Reads the ids that records had earlier: one file for all tables, in their order. Rows are taken
 * by one thread; lists are made of them by any.
 */
final class FormerIdsReader implements Closeable {
  private static final int TABLE = 0;
  private static final int FORMER = 1;
  private static final int ID = 2;

  private final MergedRows rows;
  private final boolean fit;

  /**
   * Opens the file.
   *
   * @param only the one table whose records are read; the rows of the others are then passed over
   * @param setting where the file is, and who helps
   */
  FormerIdsReader(Optional<Table<?>> only, Setting setting) throws IOException {
    rows =
        new MergedRows(
            CsvTables.FORMER_IDS, row -> key(row, only), ID, row -> false, rows -> {}, setting);
    fit = rows.has(TABLE, FORMER, ID);
  }

  private static @Nullable String key(Row row, Optional<Table<?>> only) {
    String table = row.cell(TABLE);
    boolean other =
        only.isPresent() && !only.get().name().equals(table) && Tables.find(table).isPresent();
    return other ? null : key(table, row.cell(ID));
  }

  /** Ids are unique within a table only. */
  private static String key(String table, String id) {
    return table + " " + id;
  }

  /** Takes the rows of the next record. */
  Taken take(Table<?> table, String id, Consumer<Finding> told) throws IOException {
    return fit && !rows.isEmpty()
        ? rows.take(key(table.name(), id), table.name() + ".csv", told)
        : Taken.NONE;
  }

  /**
   * Gives the former ids of a record.
   *
   * @param table the table of the record
   * @param taken the rows
   * @param assembler takes the list
   * @param findings what takes the faults of rows
   * @return whether a record can be made with the list
   */
  static <R extends Entity> boolean read(
      Table<R> table, Taken taken, Assembler<R> assembler, Findings findings) {
    boolean whole = !taken.doubtful() || taken.rows().isEmpty();
    Column<R, List<String>> list = CsvTables.formerIds(table);
    for (Row row : taken.rows()) {
      if (row.whole()) {
        Assembler<String> element = assembler.item(list, row.at());
        element.text(element.struct().columns().get(0), row.cell(FORMER), row.at());
        assembler.endItem(list, element);
      } else {
        findings.add(row.fault(ID));
        whole = false;
      }
    }
    return whole;
  }

  /**
   * Returns the former ids of a record of which there is nothing to tell.
   *
   * @throws IllegalArgumentException if there may be something to tell
   */
  static List<String> quick(Taken taken) {
    if (taken.rows().isEmpty()) {
      return List.of();
    }
    Unsure.unless(!taken.doubtful() && taken.rows().stream().allMatch(Row::whole));
    return taken.rows().stream().map(row -> row.cell(FORMER)).toList();
  }

  /** Tells no misplaced row for a while: records could not be read. */
  void forgive() {
    rows.forgive();
  }

  /** Tells of rows that belong to no record. */
  void finish(Consumer<Finding> told) throws IOException {
    if (fit) {
      rows.finish("the other files, which have no more records", told);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
