package org.usiraq.timeline.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Event;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Place;
import org.usiraq.timeline.model.Statistic;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.ScalarKind;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * Applies the rules that one record keeps by itself, and lists what it refers to, for programs that
 * see one record of a table at a time, such as tasks of a cluster.
 *
 * <pre>{@code
 * RecordValidator<Event> events = new RecordValidator<>(Tables.EVENTS, metadata);
 * events.check(event, Position.ofRow(file, row), findings);
 * events.references(event, Position.ofRow(file, row)).forEach(…);
 * }</pre>
 *
 * <p>The rules: all that single values must be; dates that meet the coverage; a note beside a
 * figure that is not preferred; coordinates in the country; no record refers to itself. {@link
 * Validator} and {@link StreamValidator} apply these and those that records keep together.
 *
 * <p>Knows nothing but its table and the coverage. For one thread; make one for each.
 *
 * @param <R> the Java type of the records
 */
public final class RecordValidator<R extends Entity> {

  /** Takes references, whose paths hardly anybody asks for. */
  @FunctionalInterface
  interface Sink {

    /** Takes one of an element of a list, which counts from 0, or of the record itself. */
    void take(Mention mention, int item, String target);
  }

  /** A column with references: of the record itself, or of the elements of one of its lists. */
  record Mention(Optional<Column<?, ?>> list, Column<?, ?> column, Table<?> table, int number) {

    /** The reference that the record of some place has there. */
    Reference of(Located<?> located, Table<?> from, int item, String target) {
      String field = list.map(of -> Paths.of(of, item + 1, column.name())).orElse(column.name());
      Position at =
          list.map(of -> located.origin().item(of.index(), item))
              .orElseGet(() -> located.origin().column(column.index()));
      return new Reference(from, located.record().id(), field, table.name(), target, at);
    }

    @SuppressWarnings("unchecked") // The column is of the struct that it is asked of.
    void tell(Object struct, int item, Sink sink) {
      Object target = ((Column<Object, ?>) column).get(struct);
      if (target != null) {
        sink.take(this, item, target.toString());
      }
    }
  }

  private final Table<R> table;
  private final Optional<Metadata> metadata;
  private final Faults faults = new Faults(false);
  private final Assembler<R> assembler;
  private final List<Mention> own = new ArrayList<>();
  private final Map<Column<R, ?>, List<Mention>> listed = new LinkedHashMap<>();

  /**
   * Makes a validator of records of a dataset whose coverage is not known.
   *
   * @param table the table of the records
   */
  public RecordValidator(Table<R> table) {
    this(table, Optional.empty());
  }

  /**
   * Makes a validator.
   *
   * @param table the table of the records
   * @param metadata what the dataset says of itself
   */
  public RecordValidator(Table<R> table, Metadata metadata) {
    this(table, Optional.of(metadata));
  }

  RecordValidator(Table<R> table, Optional<Metadata> metadata) {
    this.table = table;
    this.metadata = metadata;
    this.assembler = new Assembler<>(table.struct(), faults);
    for (Column<R, ?> column : table.struct().columns()) {
      if (column.type() instanceof ListOf<?> list) {
        List<Mention> mentions = new ArrayList<>();
        list.item().columns().forEach(of -> mention(Optional.of(column), of, mentions));
        if (!mentions.isEmpty()) {
          listed.put(column, mentions);
        }
      } else {
        mention(Optional.empty(), column, own);
      }
    }
  }

  private static void mention(
      Optional<Column<?, ?>> list, Column<?, ?> column, List<Mention> mentions) {
    if (column.type() instanceof Scalar<?> scalar && scalar.kind() == ScalarKind.REFERENCE) {
      Table<?> target = Tables.find(scalar.target().orElseThrow()).orElseThrow();
      mentions.add(new Mention(list, column, target, Tables.ALL.indexOf(target)));
    }
  }

  /** Tells each reference of a record. */
  void references(R entity, Sink sink) {
    for (Mention mention : own) {
      mention.tell(entity, 0, sink);
    }
    listed.forEach(
        (column, mentions) -> {
          List<?> elements = (List<?>) Objects.requireNonNull(column.get(entity));
          for (int i = 0; i < elements.size(); i++) {
            for (Mention mention : mentions) {
              mention.tell(elements.get(i), i, sink);
            }
          }
        });
  }

  /**
   * Lists what a record refers to. Whether the targets are there, and are not former ids, is for
   * the caller to find out; {@link Reference#dangling} and {@link Reference#former} are what to
   * tell of it.
   *
   * @param entity the record
   * @param at where what it was made of was read
   * @return its references to records of any table, in the order of the columns; the origin of a
   *     source is none, for it may be the name of an agency
   */
  public List<Reference> references(R entity, Position at) {
    Located<R> located = new Located<>(entity, Origin.of(at));
    List<Reference> references = new ArrayList<>();
    references(
        entity,
        (mention, item, target) -> references.add(mention.of(located, table, item, target)));
    return references;
  }

  /**
   * Applies all rules, those of single values included.
   *
   * @param entity the record
   * @param at where what it was made of was read
   * @param findings what takes the findings
   */
  public void check(R entity, Position at, Findings findings) {
    Disassembler.give(entity, assembler, at);
    faults.flush(entity.id(), findings);
    Located<R> located = new Located<>(entity, Origin.of(at));
    check(located, findings);
    for (Reference reference : references(entity, at)) {
      if (reference.isToItself()) {
        findings.add(reference.toItself());
      }
    }
  }

  /** Applies the rules that the values of the record keep together. */
  void check(Located<R> located, Findings findings) {
    R entity = located.record();
    if (entity instanceof Event event) {
      metadata.ifPresent(
          m -> TimeRules.covered(located, table.struct(), event.date(), m, findings));
    } else if (entity instanceof Statistic figure) {
      metadata.ifPresent(
          m -> TimeRules.covered(located, table.struct(), figure.date(), m, findings));
      FigureRules.standing(new Located<>(figure, located.origin()), findings);
    } else if (entity instanceof Place place) {
      PlaceRules.country(new Located<>(place, located.origin()), findings);
    }
  }
}
