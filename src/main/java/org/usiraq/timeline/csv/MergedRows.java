package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;

/**
 * Rows that belong to records and stand in the records' order, so that both are read side by side
 * in memory that does not grow with them.
 *
 * <p>A row whose record does not exist would stand in the way of all that follow. So some rows are
 * held ahead: rows before those of the record that is being read are told as misplaced and passed
 * over.
 */
final class MergedRows implements Closeable {

  /** How many misplaced rows in a row do not keep the following ones from their records. */
  static final int AHEAD = 1000;

  private final Optional<CsvRows> rows;
  private final Function<Row, String> key;
  private final CsvTable table;
  private final int id;
  private final Findings findings;
  private final Deque<Row> ahead = new ArrayDeque<>();
  private final Map<String, Integer> keysAhead = new HashMap<>();
  private boolean ended;
  private boolean silent;

  /**
   * Makes a reader.
   *
   * @param rows the rows, or empty if there is no file
   * @param key tells of a row which record it belongs to
   * @param table the shape of the rows
   * @param id the column of the record's id
   * @param findings what takes the faults
   */
  MergedRows(
      Optional<CsvRows> rows,
      Function<Row, String> key,
      CsvTable table,
      int id,
      Findings findings) {
    this.rows = rows;
    this.key = key;
    this.table = table;
    this.id = id;
    this.findings = findings;
    this.ended = rows.isEmpty();
  }

  /**
   * Returns the rows of the next record, in their order.
   *
   * @param record what tells its rows
   * @param file where the records are, for messages
   */
  List<Row> take(String record, String file) throws IOException {
    fill();
    if (!keysAhead.containsKey(record)) {
      return List.of();
    }
    List<Row> taken = new ArrayList<>();
    Row head = ahead.element();
    // Rows that stand apart from those of their record at the head are misplaced ones, told later.
    while (!key.apply(head).equals(record)) {
      misplaced(poll(), file + ", where '" + record + "' comes next");
      head = ahead.element();
    }
    while (head != null && key.apply(head).equals(record)) {
      taken.add(poll());
      fill();
      head = ahead.peek();
    }
    return taken;
  }

  /** Tells of no misplaced row from now on: the records could not all be read. */
  void silence() {
    silent = true;
  }

  /** Whether rows of the record taken last, or of the next ones, could not be read. */
  boolean broken() {
    return rows.map(file -> file.broken() && ahead.isEmpty()).orElse(true);
  }

  /**
   * Tells every row that is left as misplaced.
   *
   * @param where what has no more records, for messages
   */
  void finish(String where) throws IOException {
    if (silent) {
      return;
    }
    fill();
    while (!ahead.isEmpty()) {
      misplaced(poll(), where);
      fill();
    }
  }

  private void misplaced(Row row, String where) {
    if (!silent && row.whole()) {
      String record = row.cell(id);
      findings.add(
          new Finding(
              FindingCode.MISPLACED_ROW,
              row.at(),
              record,
              table.header().get(id),
              record,
              "expected rows in the order of "
                  + where
                  + ", found a row of '"
                  + key.apply(row)
                  + "'"));
    }
  }

  private Row poll() {
    Row head = ahead.remove();
    keysAhead.merge(key.apply(head), -1, (a, b) -> a + b == 0 ? null : a + b);
    return head;
  }

  private void fill() throws IOException {
    while (!ended && ahead.size() < AHEAD) {
      Optional<Row> row = rows.orElseThrow().next();
      row.ifPresent(
          next -> {
            ahead.add(next);
            keysAhead.merge(key.apply(next), 1, Integer::sum);
          });
      ended = row.isEmpty();
    }
  }

  @Override
  public void close() throws IOException {
    if (rows.isPresent()) {
      rows.get().close();
    }
  }
}
