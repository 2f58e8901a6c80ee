package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.io.Team;
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
 * @param <T> what a row makes
 */
public final class PageRows<T> {

  /** The rows of a step: few enough that what is decoded is still in the processor's caches. */
  private static final int STEP = 500;

  /** The same where several threads wait for each other after each. */
  private static final int SHARED_STEP = 2000;

  /** Rows whose columns are decoded: the values of each column. */
  private record Decoded(int rows, List<@Nullable Object[]> values) {}

  private final List<ColumnReader> columns;
  private final int[] places;
  private final @Nullable Object[] row;
  private final Function<@Nullable Object[], T> maker;
  private final Team team;
  private final int step;
  private Decoded now;
  private Decoded ahead;
  private List<T> made = List.of();
  private long left;

  /**
   * Starts on a group of rows.
   *
   * @param struct the shape of the table's records
   * @param asked the columns that are read, which the struct all has
   * @param pages their pages, of all rows
   * @param maker makes something of the values of a row, which are by their columns in the struct,
   *     null where there is none, in an array that is used again; it throws if there is anything to
   *     tell of them
   * @param team who works; it has no other work before {@link #next} has thrown or returned none
   */
  public PageRows(
      Struct<?> struct,
      MessageType asked,
      PageReadStore pages,
      Function<@Nullable Object[], T> maker,
      Team team) {
    this.columns = ColumnReader.of(struct, asked, pages);
    this.places = columns.stream().mapToInt(ColumnReader::index).toArray();
    this.row = new Object[struct.columns().size()];
    this.maker = maker;
    this.team = team;
    this.left = pages.getRowCount();
    this.step = team.threads() == 1 ? STEP : SHARED_STEP;
    this.now = nothing();
    this.ahead = nothing();
    start();
  }

  private Decoded nothing() {
    return new Decoded(0, columns.stream().map(column -> new Object[step]).toList());
  }

  /**
   * Returns what the next rows make.
   *
   * @return one for each row, in order; none at the end of the group
   * @throws IOException if a page cannot be read
   * @throws RuntimeException if there is something to tell of the rows
   */
  public List<T> next() throws IOException {
    List<T> ready;
    do {
      team.finish();
      ready = made;
      start();
    } while (ready.isEmpty() && now.rows + ahead.rows > 0);
    if (ready.isEmpty()) {
      team.finish();
    }
    return ready;
  }

  /** Puts together what is decoded, and decodes what comes after it. */
  private void start() {
    int rows = (int) Math.min(step, left);
    left -= rows;
    Decoded next = new Decoded(rows, now.values);
    Decoded decoded = ahead;
    boolean last = left == 0 && rows > 0;
    now = decoded;
    ahead = next;
    List<Team.Job> jobs = new ArrayList<>();
    jobs.add(() -> made = make(decoded));
    for (int i = 0; i < columns.size(); i++) {
      ColumnReader column = columns.get(i);
      @Nullable Object[] into = next.values.get(i);
      jobs.add(() -> column.read(into, rows, last));
    }
    team.start(jobs);
  }

  private List<T> make(Decoded decoded) {
    List<T> all = new ArrayList<>(decoded.rows);
    for (int i = 0; i < decoded.rows; i++) {
      for (int c = 0; c < places.length; c++) {
        row[places[c]] = decoded.values.get(c)[i];
      }
      all.add(maker.apply(row));
    }
    return all;
  }
}
