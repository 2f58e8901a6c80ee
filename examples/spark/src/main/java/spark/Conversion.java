package spark;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Position;

/**
 * Makes records of the rows of a table and rows of these again: whatever follows from other columns
 * is filled in or put right, and rows that make no record are left out.
 */
final class Conversion implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  private final String table;

  Conversion(String table) {
    this.table = table;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return convert(Tables.find(table).orElseThrow(), rows);
  }

  private static <R extends Entity> Iterator<Row> convert(Table<R> table, Iterator<Row> rows) {
    Faults faults = new Faults(false);
    Assembler<R> assembler = new Assembler<>(table.struct(), faults);
    Iterable<Row> all = () -> rows;
    Stream<Row> converted =
        StreamSupport.stream(all.spliterator(), false)
            .flatMap(row -> record(row, assembler, faults).stream())
            .map(record -> Rows.of(record, table.struct()));
    return converted.iterator();
  }

  private static <R> Optional<R> record(Row row, Assembler<R> assembler, Faults faults) {
    assembler.start(Position.NONE);
    Rows.give(row, assembler, Position.NONE);
    Optional<R> record = assembler.finish();
    faults.clear(); // RecordCheck tells them.
    return record;
  }
}
