package org.usiraq.timeline.mapping;

import java.io.IOException;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;

/** Takes the records of an import one after the other: each once, in the order of the file. */
public interface ImportSink {

  /**
   * Takes a record.
   *
   * @param table the table it belongs to
   * @param entity the record
   * @param at the line of the row it was made of
   * @param <R> the Java type of the record
   * @throws IOException if it cannot be written
   */
  <R extends Entity> void take(Table<R> table, R entity, Position at) throws IOException;

  /**
   * Returns a sink that collects the records in a draft, to be validated and made a timeline.
   *
   * @param draft takes the records
   * @param findings what takes the faults of single values
   * @return the sink
   */
  static ImportSink into(Draft draft, Findings findings) {
    return new ImportSink() {
      @Override
      public <R extends Entity> void take(Table<R> table, R entity, Position at) {
        draft.take(table, entity, at, findings);
      }
    };
  }
}
