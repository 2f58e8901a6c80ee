package org.usiraq.timeline.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;

/**
 * What was read of one stretch of a table, apart from what lies before and behind it: its records,
 * their faults, and what they refer to. Readers fill one in a task of its own; for one thread at a
 * time.
 *
 * @param <R> the Java type of the records
 */
public final class Batch<R extends Entity> {
  private final Table<R> table;
  private final Findings findings;
  private final List<Located<R>> records = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private boolean incomplete;

  /**
   * Makes an empty batch.
   *
   * @param table the table
   * @param kept how many findings of each severity to keep
   */
  public Batch(Table<R> table, int kept) {
    this.table = table;
    this.findings = new Findings(kept);
  }

  /**
   * Takes the record that an assembler has been given the fields of, and its faults.
   *
   * @param assembler what was given the fields
   * @param faults the assembler's faults
   */
  public void take(Assembler<R> assembler, Faults faults) {
    Optional<R> made = assembler.finish();
    if (made.isPresent()) {
      take(made.get(), assembler.origin(), faults);
    } else {
      refuse(assembler, faults);
    }
  }

  /**
   * Takes a record, and its faults.
   *
   * @param record the record
   * @param origin where it was read
   * @param faults its faults
   */
  public void take(R record, Origin origin, Faults faults) {
    faults.forgetReferences();
    faults.flush(table, record.id(), findings, references::add);
    records.add(new Located<>(record, origin));
  }

  /**
   * Takes the faults of a record that cannot be made. Its id counts as one that exists, so that
   * references to it are not called dangling.
   *
   * @param assembler what was given the fields
   * @param faults the assembler's faults
   */
  public void refuse(Assembler<R> assembler, Faults faults) {
    String id = assembler.id();
    faults.flush(table, id, findings, references::add);
    if (id.isEmpty()) {
      incomplete(); // It could be any: what refers to it is not called dangling either.
    } else {
      refused.add(id);
    }
  }

  /**
   * Tells that there were records that could not be read.
   *
   * @param finding why
   */
  public void incomplete(Finding finding) {
    findings.add(finding);
    incomplete();
  }

  /** Tells that records are missing, for a reason that is told elsewhere. */
  public void incomplete() {
    incomplete = true;
  }

  /** {@return the table} */
  public Table<R> table() {
    return table;
  }

  /** {@return the records that could be made, in the order in which they were read} */
  public List<Located<R>> records() {
    return records;
  }

  /** {@return what was found} */
  public Findings findings() {
    return findings;
  }

  /** The references of faulty records; the others can be asked for theirs. */
  List<Reference> references() {
    return references;
  }

  /** The ids of records that were too faulty to be made. */
  List<String> refused() {
    return refused;
  }

  /** Whether records are missing because they could not be read. */
  boolean isIncomplete() {
    return incomplete;
  }
}
