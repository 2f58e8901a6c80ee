package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.io.Team;
import org.usiraq.timeline.table.Struct;

/**
 * What the rows of one group make, a few hundred at a time: while the caller has those of one step,
 * the next are decoded, each column at its own pace, and put together. For one thread.
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

  /** Some rows: the values of each column, and what the rows make. */
  private static final class Step<T> {
    private final @Nullable Object[][] values;
    private List<T> made = List.of();

    Step(int columns) {
      values = new Object[columns][STEP];
    }
  }

  private final List<ColumnReader> columns;
  private final int[] places;
  private final @Nullable Object[] row;
  private final Function<@Nullable Object[], T> maker;
  private final Team team;
  private final Deque<Step<T>> started = new ArrayDeque<>();
  private final Deque<Step<T>> free = new ArrayDeque<>();
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
  }

  /**
   * Returns what the next rows make.
   *
   * @return one for each row, in order; none at the end of the group
   * @throws IOException if a page cannot be read
   * @throws RuntimeException if there is something to tell of the rows
   */
  public List<T> next() throws IOException {
    while (left > 0 && started.size() < team.ahead()) {
      start(free.isEmpty() ? new Step<>(columns.size()) : free.remove());
    }
    if (started.isEmpty()) {
      return List.of();
    }
    team.await(started.size() - 1);
    Step<T> ended = started.remove();
    free.add(ended);
    return ended.made;
  }

  /** Decodes the next rows, and puts them together. */
  private void start(Step<T> step) {
    int rows = (int) Math.min(STEP, left);
    left -= rows;
    boolean last = left == 0;
    List<Team.Job> jobs = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      ColumnReader column = columns.get(i);
      @Nullable Object[] into = step.values[i];
      jobs.add(() -> column.read(into, rows, last));
    }
    jobs.add(() -> step.made = make(step.values, rows));
    team.start(jobs);
    started.add(step);
  }

  private List<T> make(@Nullable Object[][] values, int rows) {
    List<T> all = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      for (int c = 0; c < places.length; c++) {
        row[places[c]] = values[c][i];
      }
      all.add(maker.apply(row));
    }
    return all;
  }
}
