package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Findings;

/** Reads the ids that records had earlier: one file for all tables, in their order. */
final class FormerIdsReader implements Closeable {
  private static final int TABLE = 0;
  private static final int FORMER = 1;
  private static final int ID = 2;

  private final MergedRows rows;
  private final boolean unfit;

  FormerIdsReader(Path folder, Findings findings) throws IOException {
    CsvTable table = CsvTables.FORMER_IDS;
    Optional<CsvRows> file = CsvRows.open(table, folder, findings);
    rows = new MergedRows(file, row -> key(row.cell(TABLE), row.cell(ID)), table, ID, findings);
    unfit = file.map(f -> !(f.has(TABLE) && f.has(FORMER) && f.has(ID))).orElse(true);
  }

  /** Ids are unique within a table only. */
  private static String key(String table, String id) {
    return table + " " + id;
  }

  /** Gives the former ids of a record. */
  <R extends Entity> void read(Table<R> table, String id, Assembler<R> assembler)
      throws IOException {
    Column<R, List<String>> list = CsvTables.formerIds(table);
    for (Row row : take(table, id)) {
      Assembler<String> element = assembler.item(list, row.at());
      if (row.whole()) {
        element.text(element.struct().columns().get(0), row.cell(FORMER), row.at());
        assembler.endItem(list, element);
      }
    }
  }

  /** Passes over the former ids of a record that cannot be made. */
  void skip(Table<?> table, String id) throws IOException {
    take(table, id);
  }

  private List<Row> take(Table<?> table, String id) throws IOException {
    return unfit ? List.of() : rows.take(key(table.name(), id), table.name() + ".csv");
  }

  /** Tells that a table could not be read whole, so that rows without a record are no surprise. */
  void recordsMissing() {
    rows.silence();
  }

  /** Tells of rows that belong to no record. */
  void finish() throws IOException {
    if (!unfit) {
      rows.finish("the other files, which have no more records");
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
