package org.usiraq.timeline.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.usiraq.timeline.table.Table;

/**
 * The faults and the references of the record that is being read, until its id is known. For one
 * thread.
 */
public final class Faults {

  private record Fault(
      FindingCode code, Position position, String field, String value, String message) {}

  private record Mention(String table, String target, String field, Position position) {}

  private final List<Fault> faults = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  /** Makes a collector without faults. */
  public Faults() {}

  void add(FindingCode code, Position position, String field, String value, String message) {
    faults.add(new Fault(code, position, field, value, message));
  }

  void reference(String table, String target, String field, Position position) {
    mentions.add(new Mention(table, target, field, position));
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
    return faults.subList(from, faults.size()).stream().anyMatch(f -> f.field.equals(field));
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
      references.accept(new Reference(table, record, m.field, m.table, m.target, m.position));
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
    forget();
  }

  /** Forgets everything. */
  public void forget() {
    faults.clear();
    mentions.clear();
  }
}
