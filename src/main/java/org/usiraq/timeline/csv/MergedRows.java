package org.usiraq.timeline.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.csv.Rows.Run;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.FindingCode;

/**
 * Rows that belong to records and stand in the records' order, so that both are read side by side
 * in memory that does not grow with them.
 *
 * <p>A row whose record does not exist would stand in the way of all that follow. So rows before
 * those of the record that is being read are told as misplaced and passed over, where its own come
 * in this piece of the file or in the next.
 */
final class MergedRows implements Closeable {

  /**
   * The rows of a record.
   *
   * @param rows the rows, in their order
   * @param doubtful whether others may be lost, for what stands beside them is damaged
   */
  record Taken(List<Row> rows, boolean doubtful) {
    static final Taken NONE = new Taken(List.of(), false);
    static final Taken NONE_LEFT = new Taken(List.of(), true);
  }

  private final CsvTable table;
  private final int id;
  private final Predicate<Row> isFirst;
  private final Optional<RowFile> file;
  private @Nullable Rows piece;
  private @Nullable Rows following;
  private int next;
  private boolean forgiving;

  /**
   * Opens the rows of a table.
   *
   * @param table the table
   * @param key tells of a row which record it belongs to; null if it is none of ours
   * @param id the column of the record's id
   * @param isFirst whether a row is surely the first of its record
   * @param prepare what is done with the rows of a piece, by any thread, before they are taken
   * @param setting where the file is, and who helps
   */
  MergedRows(
      CsvTable table,
      Function<Row, @Nullable String> key,
      int id,
      Predicate<Row> isFirst,
      Consumer<Rows> prepare,
      Setting setting)
      throws IOException {
    this.table = table;
    this.id = id;
    this.isFirst = isFirst;
    Consumer<Rows> group = rows -> rows.group(key);
    this.file = RowFile.open(table, setting, group.andThen(prepare));
  }

  /** Whether the file is there and has these columns. */
  boolean has(int... columns) {
    boolean all = file.isPresent();
    for (int column : columns) {
      all = all && file.get().header().has(column);
    }
    return all;
  }

  /** Whether no rows are left. */
  boolean isEmpty() throws IOException {
    return head() == null;
  }

  /**
   * Returns the rows of the next record.
   *
   * @param record what tells its rows
   * @param parents where the records are, for messages
   * @param told what takes the faults of rows that are passed over
   */
  Taken take(String record, String parents, Consumer<Finding> told) throws IOException {
    Run head = head();
    if (head == null) {
      return Taken.NONE;
    }
    if (!record.equals(head.key()) && !isAhead(record)) {
      return head.key() == null ? Taken.NONE_LEFT : Taken.NONE;
    }
    boolean doubtful = false;
    // Rows that stand apart from those of their record at the head are misplaced ones, told later.
    while (!record.equals(head.key())) {
      doubtful = head.key() == null;
      pass(head, parents + ", where '" + record + "' comes next", told);
      head = Objects.requireNonNull(head());
    }
    forgiving = false;
    List<Row> rows = head.rows();
    doubtful = doubtful && !isFirst.test(rows.get(0));
    next++;
    head = head();
    if (next == 0 && head != null && record.equals(head.key())) {
      rows = new ArrayList<>(rows);
      for (; head != null && next == 0 && record.equals(head.key()); head = head()) {
        rows.addAll(head.rows());
        next++;
      }
    }
    return new Taken(rows, doubtful || head != null && head.key() == null);
  }

  /**
   * Tells no misplaced row from here to the next record that has rows: records could not be read,
   * and whose these are is not known.
   */
  void forgive() {
    forgiving = true;
  }

  /**
   * Tells every row that is left as misplaced.
   *
   * @param parents what has no more records, for messages
   * @param told what takes the faults
   */
  void finish(String parents, Consumer<Finding> told) throws IOException {
    for (Run head = head(); head != null; head = head()) {
      pass(head, parents, told);
    }
  }

  private void pass(Run run, String where, Consumer<Finding> told) {
    next++;
    for (Row row : run.rows()) {
      if (!row.whole()) {
        told.accept(row.fault(id));
      } else if (!forgiving) {
        told.accept(
            new Finding(
                FindingCode.MISPLACED_ROW,
                row.at(),
                row.cell(id),
                table.header().get(id),
                row.cell(id),
                "expected rows in the order of " + where + ", found a row of '" + run.key() + "'"));
      }
    }
  }

  /** Returns the run that comes next; null at the end. */
  private @Nullable Run head() throws IOException {
    while (piece == null || next == piece.runs().size()) {
      if (following == null) {
        following = read();
      }
      if (following == null) {
        return null;
      }
      piece = following;
      following = null;
      next = 0;
    }
    return piece.runs().get(next);
  }

  /** Whether rows of a record come in this piece or in the next. */
  private boolean isAhead(String record) throws IOException {
    if (piece != null && piece.has(record, next)) {
      return true;
    }
    if (following == null) {
      following = read();
    }
    return following != null && following.has(record, 0);
  }

  private @Nullable Rows read() throws IOException {
    return file.isEmpty() ? null : file.get().next().orElse(null);
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
