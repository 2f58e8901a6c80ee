package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Struct;

/**
 * What the rows of one group make, a few thousand at a time: while the caller has those of one
 * step, those of the next are put together and the columns of the one after it are decoded. For one
 * thread.
 *
 * <p>It is for rows of which there is nothing to tell: at the first that has a fault, and wherever
 * a page is damaged or in a form that is not known here, it gives up. Of the rows given before none
 * is wrong.
 *
 * @param <R> the Java type of the records of the struct
 * @param <T> what a row makes
 */
public final class PageRows<R, T> {

  /** The rows of a step. */
  private static final int STEP = 500;

  private final List<ColumnReader> columns;
  private final Struct<R> struct;
  private final Maker<R, T> maker;
  private final Team team;
  private @Nullable Object[][] decoding;
  private @Nullable Object[][] decoded;
  private List<T> made = List.of();
  private int decodedRows;
  private int decodingRows;
  private long left;

  /**
   * Starts on a group of rows.
   *
   * @param struct the shape of the table's records
   * @param asked the columns that are read, which the struct all has
   * @param pages their pages, of all rows
   * @param maker makes something of a row
   * @param team who works; it has no other work before {@link #next} has thrown or returned none
   * @throws IOException if a page cannot be read
   */
  public PageRows(
      Struct<R> struct, MessageType asked, PageReadStore pages, Maker<R, T> maker, Team team)
      throws IOException {
    this.struct = struct;
    this.maker = maker;
    this.team = team;
    this.columns = ColumnReader.of(struct, asked, pages);
    this.left = pages.getRowCount();
    this.decoding = new Object[columns.size()][STEP];
    this.decoded = new Object[columns.size()][STEP];
    start();
  }

  /**
   * Returns what the next rows make.
   *
   * @return one for each row, in order; none at the end of the group
   * @throws IOException if a page cannot be read
   * @throws RuntimeException if there is something to tell of the rows
   */
  public List<T> next() throws IOException {
    do {
      team.finish();
      List<T> ready = made;
      start();
      if (!ready.isEmpty()) {
        return ready;
      }
    } while (decodedRows + decodingRows > 0);
    team.finish();
    List<T> last = made;
    made = List.of();
    return last;
  }

  /** Puts together what is decoded, and decodes what comes after it. */
  private void start() {
    @Nullable Object[][] free = decoded;
    decoded = decoding;
    decodedRows = decodingRows;
    decoding = free;
    decodingRows = (int) Math.min(STEP, left);
    left -= decodingRows;
    List<Team.Job> jobs = new ArrayList<>();
    int rows = decodedRows;
    @Nullable Object[][] values = decoded;
    @Nullable Object[][] into = decoding;
    jobs.add(() -> made = make(values, rows));
    int asked = decodingRows;
    boolean last = left == 0 && asked > 0;
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      jobs.add(() -> read(column, into[column], asked, last));
    }
    team.start(jobs);
  }

  private void read(int column, @Nullable Object[] into, int rows, boolean last)
      throws IOException {
    columns.get(column).read(into, rows);
    if (last) {
      columns.get(column).end();
    }
  }

  private List<T> make(@Nullable Object[][] values, int rows) {
    List<T> all = new ArrayList<>(rows);
    @Nullable Object[] row = new Object[struct.columns().size()];
    int[] places = columns.stream().mapToInt(ColumnReader::index).toArray();
    for (int i = 0; i < rows; i++) {
      for (int c = 0; c < places.length; c++) {
        row[places[c]] = values[c][i];
      }
      all.add(maker.make(row));
    }
    return all;
  }
}
