package org.usiraq.timeline.validate;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * Applies the rules of {@link Validator} to records as they are read, in memory that does not grow
 * with them.
 *
 * <pre>{@code
 * Findings findings = new Findings();
 * try (StreamValidator validator = new StreamValidator(findings)) {
 *   for (Table<?> table : StreamValidator.ORDER) {
 *     TimelineParquet.readTable(table, folder, validator.draft(), findings);
 *   }
 *   validator.finish();
 * }
 * }</pre>
 *
 * <p>The findings are those of {@link Validator}, with the same messages and places, but for the
 * guess which id was meant. Those of one record, and references to tables that were read before,
 * are told at once, the others by {@link #finish}, sorted by their place; a collector that is full
 * by then may have kept others than it would have there. The tables are given in the order of
 * {@link #ORDER}, each whole.
 *
 * <p>Memory: of the tables that others refer to a number for each id, as many as an eighth of the
 * heap has room for; of the others, references are put aside like those to records still to come.
 * Disk: some 60 bytes for each record, and some 80 for each link between events and each other
 * reference put aside, in one file that is gone when this is closed. By those numbers alone two ids
 * are told apart in memory: that a dangling reference is taken for a good one has a probability of
 * the number of ids by 2<sup>64</sup>. What is told is compared by letters. For one thread.
 */
public final class StreamValidator implements Closeable {

  /** The tables in the order in which to give them: what others refer to comes first. */
  public static final List<Table<?>> ORDER =
      List.of(
          Tables.PHASES,
          Tables.SOURCES,
          Tables.PLACES,
          Tables.ACTORS,
          Tables.EVENTS,
          Tables.STATISTICS);

  /** Of a heap's bytes, how many there are for each place of the largest map. */
  private static final long HEAP_PER_SLOT = 128;

  private static final int FEW_SLOTS = 1 << 12;

  private final Findings findings;
  private final Findings late;
  private final Spill spill;
  private final Draft draft = new Draft(this);
  private final Map<Table<?>, TableStream<?>> tables = new HashMap<>();
  private final StreamState state;
  private final Set<FindingCode> dropped = EnumSet.noneOf(FindingCode.class);
  private final AtomicLong records = new AtomicLong();
  private Table<?> current = ORDER.get(0);

  /**
   * Makes a validator that puts on disk what it must where the system has its temporary files.
   *
   * @param findings what takes the findings
   */
  public StreamValidator(Findings findings) {
    this(findings, Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * Makes a validator.
   *
   * @param findings what takes the findings
   * @param temporary the folder in which to put on disk what must be
   */
  public StreamValidator(Findings findings, Path temporary) {
    this(findings, temporary, Runtime.getRuntime().maxMemory());
  }

  StreamValidator(Findings findings, Path temporary, long heap) {
    this.findings = findings;
    this.late = new Findings(findings.kept());
    this.spill = new Spill(temporary);
    int slots = (int) Math.min(1 << 29, Long.highestOneBit(heap / HEAP_PER_SLOT));
    this.state = new StreamState(spill, dropped, Math.max(FEW_SLOTS, slots), heap);
  }

  /**
   * Returns what takes the records and the faults of reading them, for readers and for programs
   * that make records. It keeps none, and makes no timeline.
   *
   * @return a draft whose records go to this validator; it throws an {@link UncheckedIOException}
   *     where the disk is full
   */
  public Draft draft() {
    return draft;
  }

  /** Takes a record; its own values have been looked at. */
  <R extends Entity> void take(Table<R> table, Located<R> located) {
    try {
      stream(table, located).take(located);
      records.lazySet(records.get() + 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // The stream of a table takes the table's records.
  private <R extends Entity> TableStream<R> stream(Table<R> table, Located<R> first) {
    turnTo(table);
    return (TableStream<R>)
        tables.computeIfAbsent(
            table, t -> new TableStream<>((Table<R>) t, draft, state, findings, first));
  }

  private void turnTo(Table<?> table) {
    if (table != current) {
      if (ORDER.indexOf(table) < ORDER.indexOf(current)) {
        throw new IllegalStateException("expected " + table + " before " + current);
      }
      current = table;
    }
  }

  /** Takes the id of a record that could not be made. */
  void refused(Table<?> table, String id) {
    turnTo(table);
    put(state.entry(Entry.Kind.REFUSED, Tables.ALL.indexOf(table), id));
  }

  /** Takes a reference of a record that could not be made. */
  void reference(Reference reference) {
    Table<?> to = Tables.find(reference.table()).orElseThrow();
    int number = Tables.ALL.indexOf(to);
    state.cite(number, LongMap.hash(number, reference.target()));
    if (reference.isToItself()) {
      findings.add(reference.toItself());
    } else if (!state.known.has(LongMap.hash(number, reference.target()))) {
      put(state.entry(reference, number));
    }
  }

  private void put(Entry entry) {
    try {
      spill.add(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Tells what only all records together show. To be called once, when all have been given.
   *
   * @throws IOException if the disk is full or what was put there cannot be read
   */
  public void finish() throws IOException {
    state.finish(findings);
    new Shares(spill, draft, state, late).tell();
    late.sort();
    findings.addAll(late);
  }

  /**
   * Returns what was not looked for to the end, because there was not enough memory: more circles
   * of links, sources, holders of offices or dated actors than a heap of this size has room for.
   *
   * @return the codes of the rules that were not applied, or not to all records
   */
  public Set<FindingCode> notApplied() {
    return Collections.unmodifiableSet(dropped);
  }

  /** {@return how many records were taken so far; any thread may ask} */
  public long records() {
    return records.get();
  }

  /** {@return how many bytes were put on disk} */
  public long bytesOnDisk() {
    return spill.length();
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }
}
