package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/**
 * What the rows of a file make, one after the other. A damaged page costs the rest of its group of
 * rows; the next group may be whole.
 *
 * @param <R> the Java type of the table's records
 * @param <T> what is made of a row
 */
final class TableRows<R extends Entity, T> implements Records<T> {

  /** Makes something of the fields of a row. */
  interface Ending<R extends Entity, T> {

    /**
     * Ends a row.
     *
     * @param findings what takes the row's faults
     * @return what the row makes, or empty if it is left out
     */
    Optional<T> end(Assembler<R> assembler, Faults faults, Findings findings);
  }

  private final TableFile file;
  private final Findings findings;
  private final Ending<R, T> ending;
  private final Faults faults = new Faults();
  private final Assembler<R> assembler;
  private final AbsentColumns absent;
  private final Table<R> table;
  private final Row row;
  private final Iterator<T> iterator = new Made();
  private @Nullable PlainRows<R> rows;
  private Position given;
  private int group;
  private long before;
  private boolean closed;

  TableRows(Table<R> table, TableFile file, Position at, Findings findings, Ending<R, T> ending) {
    this.table = table;
    this.file = file;
    this.findings = findings;
    this.ending = ending;
    this.assembler = new Assembler<>(table.struct(), faults);
    this.absent = file.absent();
    this.row = new Row(at.file());
    this.given = at;
  }

  /** Opens a file and reads it; of one that cannot be read there are no rows, but findings. */
  static <R extends Entity, T> Records<T> open(
      Table<R> table,
      Location location,
      Wanted wanted,
      ReadOptions options,
      Findings findings,
      Ending<R, T> ending)
      throws IOException {
    TimelineParquet.requireLibraries();
    Position at = Position.of(location.toString());
    Optional<TableFile> file = TableFile.open(table, location, wanted, at, findings);
    if (file.isEmpty()) {
      return new NoRecords<>(at);
    }
    Footer.checkVersion(file.get().keys(), at, findings);
    return new TableRows<>(table, file.get(), at, findings, ending);
  }

  /** Returns what the next row makes that makes something, or empty at the end of the file. */
  Optional<T> next() {
    while (!closed && (rows != null || group < file.groups())) {
      try {
        if (rows == null) {
          row.move(before + 1);
          rows = new PlainRows<>(file.pages(group), file, before, assembler, row);
        }
        while (rows.next()) {
          Optional<T> made = end();
          if (made.isPresent()) {
            return made;
          }
        }
      } catch (IOException | RuntimeException e) {
        faults.flush(table, "", findings, reference -> {});
        findings.add(TableFile.malformed(e, row.at()));
      }
      before += file.rows(group++);
      rows = null;
    }
    return Optional.empty();
  }

  private Optional<T> end() {
    if (absent.isEmpty()) {
      return ending.end(assembler, faults, findings);
    }
    Findings ofRow = new Findings();
    Optional<T> made = ending.end(assembler, faults, ofRow);
    ofRow.list().stream().filter(f -> !absent.explain(f)).forEach(findings::add);
    return made;
  }

  @Override
  public Iterator<T> iterator() {
    return iterator;
  }

  @Override
  public Position position() {
    return given;
  }

  @Override
  public void close() throws IOException {
    closed = true;
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
      given = row.at();
      return made;
    }
  }
}
