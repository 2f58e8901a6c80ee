package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.parquet.column.page.PageReadStore;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.Team;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.parquet.pages.PageRows;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/**
 * What the rows of a file make, one after the other. Each group of rows is read by its pages until
 * there is something to tell; from there on parquet-java's reader of rows takes over, so that
 * faults are told by one of the two only. A damaged page costs the rest of its group; the next may
 * be whole.
 *
 * @param <R> the Java type of the table's records
 * @param <T> what is made of a row
 */
final class TableRows<R extends Entity, T> implements Records<T> {
  private final Table<R> table;
  private final TableFile file;
  private final Findings findings;
  private final RowMaking<R, T> making;
  private final Faults faults = new Faults();
  private final Assembler<R> assembler;
  private final Row row;
  private final Iterator<T> iterator = new Made();
  private final Team team;
  private boolean quick;
  private @Nullable PageRows<Optional<T>> pages;
  private Iterator<Optional<T>> ready = Collections.emptyIterator();
  private @Nullable PlainRows<R> rows;
  private long given;
  private int group;
  private long before;
  private long taken;
  private boolean closed;

  TableRows(
      Table<R> table,
      TableFile file,
      Position at,
      Findings findings,
      RowMaking<R, T> making,
      ReadOptions options) {
    this.table = table;
    this.file = file;
    this.findings = findings;
    this.making = making;
    this.assembler = new Assembler<>(table.struct(), faults);
    this.row = new Row(at.file(), options.limits());
    this.team = new Team(options.threads(), "parquet-pages");
    this.quick = mayBeQuick();
  }

  private boolean mayBeQuick() {
    return file.absent().isEmpty()
        && row.limits().text() >= Limits.DEFAULT.text()
        && TableSchema.isFlat(table.struct());
  }

  /** Opens a file and reads it; of one that cannot be read there are no rows, but findings. */
  static <R extends Entity, T> Records<T> open(
      Table<R> table,
      Location location,
      Wanted wanted,
      ReadOptions options,
      Findings findings,
      RowMaking<R, T> making)
      throws IOException {
    TimelineParquet.requireLibraries();
    Position at = Position.of(location.toString());
    Optional<TableFile> file =
        TableFile.open(table, location, wanted, at, options.limits(), findings);
    if (file.isEmpty()) {
      return new NoRecords<>(at);
    }
    Footer.checkVersion(file.get().keys(), at, findings);
    return new TableRows<>(table, file.get(), at, findings, making, options);
  }

  /** Returns what the next row makes that makes something, or empty at the end of the file. */
  Optional<T> next() {
    while (!closed && group < file.groups()) {
      Optional<T> made = quick ? byPages() : byRows();
      if (made.isPresent()) {
        return made;
      }
    }
    return Optional.empty();
  }

  /** Empty at the end of the group, and where the other reader is to take over. */
  private Optional<T> byPages() {
    try {
      if (pages == null) {
        Optional<PageReadStore> store = startGroup();
        if (store.isEmpty()) {
          return Optional.empty();
        }
        if (store.get().getRowCount() != file.rows(group)) {
          // Some rows are passed over; to put columns in step again is the other reader's work.
          quick = false;
          rows = plain(store.get());
          return Optional.empty();
        }
        pages = new PageRows<>(table.struct(), file.asked(), store.get(), making.quick(), team);
      }
      do {
        while (ready.hasNext()) {
          Optional<T> made = ready.next();
          row.move(before + ++taken);
          if (made.isPresent()) {
            return made;
          }
        }
        ready = pages.next().iterator();
      } while (ready.hasNext());
      endGroup();
    } catch (IOException | RuntimeException e) {
      // Whatever it is: the other reader tells it, or can read what this one cannot.
      quick = false;
    }
    return Optional.empty();
  }

  /** Reads the pages of the group; passes over it, and returns none, if no row of it is wanted. */
  private Optional<PageReadStore> startGroup() throws IOException {
    Optional<PageReadStore> store = file.pages(group);
    if (store.isEmpty()) {
      endGroup();
    }
    return store;
  }

  /** Where the row was read that {@link #next} made something of. */
  Position at() {
    return row.at();
  }

  private Optional<T> byRows() {
    try {
      if (rows == null) {
        row.move(before + taken + 1);
        Optional<PageReadStore> store = startGroup();
        if (store.isEmpty()) {
          return Optional.empty();
        }
        rows = plain(store.get());
        rows.skip(taken, faults);
      }
      while (rows.next()) {
        Optional<T> made = end().filter(making.wanted());
        if (made.isPresent()) {
          return made;
        }
      }
    } catch (IOException | RuntimeException e) {
      faults.flush(table, "", findings, reference -> {});
      findings.add(TableFile.malformed(" in row group " + (group + 1), e, row.at()));
    }
    endGroup();
    return Optional.empty();
  }

  private PlainRows<R> plain(PageReadStore store) {
    return new PlainRows<>(store, file, before, assembler, row);
  }

  private Optional<T> end() {
    if (file.absent().isEmpty()) {
      return making.ending().end(assembler, faults, findings);
    }
    Findings ofRow = new Findings();
    Optional<T> made = making.ending().end(assembler, faults, ofRow);
    ofRow.list().stream().filter(f -> !file.absent().explain(f)).forEach(findings::add);
    return made;
  }

  private void endGroup() {
    before += file.rows(group++);
    taken = 0;
    pages = null;
    rows = null;
    quick = mayBeQuick();
  }

  @Override
  public Iterator<T> iterator() {
    return iterator;
  }

  @Override
  public Position position() {
    return row.of(given);
  }

  @Override
  public void close() throws IOException {
    closed = true;
    team.close();
    file.close();
  }

  /** Reads a row ahead, where it is asked whether there is one. */
  private final class Made implements Iterator<T> {
    private Optional<T> ahead = Optional.empty();

    @Override
    public boolean hasNext() {
      if (ahead.isEmpty()) {
        ahead = TableRows.this.next();
      }
      return ahead.isPresent();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException("expected another record, found the end of the file");
      }
      T made = ahead.orElseThrow();
      ahead = Optional.empty();
      given = row.number();
      return made;
    }
  }
}
