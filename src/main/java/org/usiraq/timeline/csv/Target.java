package org.usiraq.timeline.csv;

import java.util.ArrayList;
import java.util.List;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/**
 * Where the records of a batch go. Filled by one thread, then read by another.
 *
 * @param <R> the Java type of the records
 */
sealed interface Target<R extends Entity> {

  /** Takes the record that an assembler was given the fields of, and its faults. */
  void take(Assembler<R> assembler, Faults faults, Findings findings);

  /** Takes the faults of a record that cannot be made, because part of it could not be read. */
  void refuse(Assembler<R> assembler, Faults faults, Findings findings);

  /** Tells that a record was lost of which nothing is known. */
  void lost();

  /**
   * The records with what the rules need that records keep together.
   *
   * @param table the table of the records
   * @param draft takes them
   * @param <R> the Java type of the records
   */
  record Drafted<R extends Entity>(Table<R> table, Draft draft) implements Target<R> {

    @Override
    public void take(Assembler<R> assembler, Faults faults, Findings findings) {
      draft.take(table, assembler, faults, findings);
    }

    @Override
    public void refuse(Assembler<R> assembler, Faults faults, Findings findings) {
      draft.refuse(table, assembler, faults, findings);
    }

    @Override
    public void lost() {
      draft.incomplete(table);
    }
  }

  /**
   * The records and where each of them was read.
   *
   * @param records the records
   * @param positions their positions
   * @param <R> the Java type of the records
   */
  record Listed<R extends Entity>(List<R> records, List<Position> positions) implements Target<R> {

    Listed() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void take(Assembler<R> assembler, Faults faults, Findings findings) {
      assembler
          .finish()
          .ifPresent(
              made -> {
                records.add(made);
                positions.add(assembler.origin().record());
              });
      refuse(assembler, faults, findings);
    }

    @Override
    public void refuse(Assembler<R> assembler, Faults faults, Findings findings) {
      faults.flush(assembler.id(), findings);
    }

    @Override
    public void lost() {}
  }
}
