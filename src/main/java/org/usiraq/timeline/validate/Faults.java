package org.usiraq.timeline.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Table;

/**
 * The faults and the references of the record that is being read, until its id is known. For one
 * thread.
 */
public final class Faults {

  private record Fault(
      FindingCode code, Position position, String field, String value, String message) {}

  /** A reference, its path still in pieces: hardly any is ever told of. */
  private record Mention(
      @Nullable Column<?, ?> list, int item, Column<?, ?> column, String target, Position at) {

    Reference in(Table<?> table, String record) {
      String field = list == null ? column.name() : Paths.of(list, item, column.name());
      String to = ((Scalar<?>) column.type()).target().orElseThrow();
      return new Reference(table, record, field, to, target, at);
    }
  }

  private final List<Fault> faults = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final boolean keepsReferences;

  /** Makes a collector without faults. */
  public Faults() {
    this(true);
  }

  /**
   * Makes a collector without faults.
   *
   * @param keepsReferences whether anybody will ask for the references
   */
  public Faults(boolean keepsReferences) {
    this.keepsReferences = keepsReferences;
  }

  void add(FindingCode code, Position position, String field, String value, String message) {
    faults.add(new Fault(code, position, field, value, message));
  }

  /**
   * Keeps a reference.
   *
   * @param list for one within an element of a list, the list, else null
   * @param item the number of the element, from 1
   * @param column the column of the reference
   * @param target the id it names
   * @param at where it was read
   */
  public void reference(
      @Nullable Column<?, ?> list, int item, Column<?, ?> column, String target, Position at) {
    if (keepsReferences) {
      mentions.add(new Mention(list, item, column, target, at));
    }
  }

  int size() {
    return faults.size();
  }

  /** Whether a fault keeps a record from being made: wrong text can be held, wrong types not. */
  boolean refusedSince(int from) {
    for (int i = from; i < faults.size(); i++) {
      switch (faults.get(i).code) {
        case UNKNOWN_FIELD,
            UNTRIMMED_TEXT,
            UNNORMALISED_TEXT,
            LONG_TEXT,
            LONG_WORDING,
            FORMULA_TEXT,
            YEAR_OUT_OF_RANGE,
            DERIVED_DISAGREES -> {}
        default -> {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a field has a fault already, so that it is not called missing as well. */
  boolean toldOf(String field, int from) {
    for (int i = from; i < faults.size(); i++) {
      if (faults.get(i).field.equals(field)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Passes everything on and forgets it.
   *
   * @param table the table that the record is in
   * @param record the id of the record, empty if it has none
   * @param findings what takes the faults
   * @param references what takes the references
   */
  public void flush(
      Table<?> table, String record, Findings findings, Consumer<Reference> references) {
    for (Mention m : mentions) {
      references.accept(m.in(table, record));
    }
    flush(record, findings);
  }

  /**
   * Passes the faults of something that is in no table on and forgets them, and its references.
   *
   * @param record what to call it
   * @param findings what takes the faults
   */
  public void flush(String record, Findings findings) {
    for (Fault f : faults) {
      findings.add(new Finding(f.code, f.position, record, f.field, f.value, f.message));
    }
    clear();
  }

  /** Forgets what the record refers to: it can be asked itself. */
  void forgetReferences() {
    mentions.clear();
  }

  /** Forgets everything, for a record that is to be read again. */
  public void clear() {
    faults.clear();
    mentions.clear();
  }
}
