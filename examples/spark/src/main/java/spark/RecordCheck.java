package spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Source;
import org.usiraq.timeline.model.Texts;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Finding;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Reference;

/**
 * Applies the library's rules of single records to the rows of a table: of each row its id, its
 * findings, and the ids it refers to that this task has not told of yet. Needs no other row, so
 * that any number of tasks work side by side, each with one record in hand.
 */
final class RecordCheck implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  private static final String TARGETS = "ARRAY<STRUCT<home: STRING, name: STRING>>";
  private static final String FINDINGS =
      "ARRAY<STRUCT<code: STRING, record: STRING, field: STRING, value: STRING, message: STRING>>";

  /** How many targets a task remembers, so that it tells each once: beyond, it starts anew. */
  private static final int REMEMBERED = 1 << 20;

  private record Target(String table, String id) {}

  private final String table;

  RecordCheck(String table) {
    this.table = table;
  }

  /** What is known of a row, the same for every table; {@code made}: whether it makes a record. */
  static final StructType SCHEMA =
      StructType.fromDDL(
          "file STRING, row BIGINT, id STRING, made BOOLEAN, former_ids ARRAY<STRING>, findings "
              + FINDINGS
              + ", targets "
              + TARGETS);

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    return check(Tables.find(table).orElseThrow(), rows);
  }

  private static <R extends Entity> Iterator<Row> check(Table<R> table, Iterator<Row> rows) {
    Faults faults = new Faults();
    Assembler<R> assembler = new Assembler<>(table.struct(), faults);
    Set<Target> told = new HashSet<>();
    Iterable<Row> all = () -> rows;
    Stream<Row> checked =
        StreamSupport.stream(all.spliterator(), false)
            .map(row -> check(row, table, assembler, faults, told));
    return checked.iterator();
  }

  /** A row ends with the file and the index it has there, after the columns of the table. */
  private static <R extends Entity> Row check(
      Row row, Table<R> table, Assembler<R> assembler, Faults faults, Set<Target> told) {
    int columns = table.struct().columns().size();
    Position at = Position.ofRow(row.getString(columns), row.getLong(columns + 1) + 1);
    assembler.start(at);
    Rows.give(row, assembler, at);
    Optional<R> made = assembler.finish();
    String id = made.map(Entity::id).orElseGet(() -> id(row.getString(0)));
    Findings findings = new Findings(Integer.MAX_VALUE);
    List<Reference> references = new ArrayList<>();
    faults.flush(table, id, findings, references::add);
    made.flatMap(RecordCheck::origin)
        .ifPresent(
            to -> references.add(new Reference(table, id, "derived_from", "sources", to, at)));
    references.stream()
        .filter(Reference::isToItself)
        .forEach(reference -> findings.add(reference.toItself()));
    if (told.size() > REMEMBERED) {
      told.clear();
    }
    return RowFactory.create(
        at.file(),
        at.row(),
        id,
        made.isPresent(),
        made.map(Entity::formerIds).orElse(List.of()).toArray(),
        findings.list().stream().map(RecordCheck::row).toArray(),
        references.stream()
            .map(reference -> new Target(reference.table(), reference.target()))
            .filter(told::add)
            .map(target -> RowFactory.create(target.table(), target.id()))
            .toArray());
  }

  /** The id of a row that makes no record; empty where that is what is wrong with it. */
  static String id(String id) {
    return id != null && Texts.idProblem(id).isEmpty() ? id : "";
  }

  /** A source's origin is the name of an agency, unless it has the shape of an id. */
  private static Optional<String> origin(Entity entity) {
    return entity instanceof Source source
        ? source.derivedFrom().filter(origin -> Texts.idProblem(origin).isEmpty())
        : Optional.empty();
  }

  private static Row row(Finding f) {
    return RowFactory.create(f.code().name(), f.record(), f.field(), f.value(), f.message());
  }
}
