package org.usiraq.timeline.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.model.Nearest;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.ScalarKind;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Values;

/**
 * Puts one record after the other together from fields as a reader meets them, and keeps every
 * fault it sees on the way. For one thread; readers use one assembler for all records of a file.
 *
 * <p>Call {@link #start}, then for each field {@link #text}, {@link #value}, {@link #none} or
 * {@link #item}, then {@link #finish}.
 *
 * @param <T> the Java type of the record
 */
public final class Assembler<T> implements Origin {
  private final Struct<T> struct;
  private final Faults faults;
  private final @Nullable Assembler<?> parent;
  private final @Nullable Column<?, ?> list;
  private final @Nullable Object[] values;
  private final @Nullable Position[] positions;
  private final Map<Column<?, ?>, Assembler<?>> children = new HashMap<>();
  private final List<List<Position>> items = new ArrayList<>();
  private Position position = Position.NONE;
  private int faultsBefore;

  /**
   * Makes an assembler.
   *
   * @param struct the shape of the records
   * @param faults what to tell of faults and references
   */
  public Assembler(Struct<T> struct, Faults faults) {
    this(struct, faults, null, null);
  }

  private Assembler(
      Struct<T> struct, Faults faults, @Nullable Assembler<?> parent, @Nullable Column<?, ?> list) {
    this.struct = struct;
    this.faults = faults;
    this.parent = parent;
    this.list = list;
    this.values = new Object[struct.columns().size()];
    this.positions = new Position[values.length];
    struct.columns().forEach(column -> items.add(new ArrayList<>()));
  }

  /** {@return the shape of the records} */
  public Struct<T> struct() {
    return struct;
  }

  /**
   * Starts a record; what was there of another is forgotten.
   *
   * @param start where the record starts
   */
  public void start(Position start) {
    position = start;
    Arrays.fill(values, null);
    Arrays.fill(positions, null);
    items.forEach(List::clear);
    faultsBefore = faults.size();
  }

  /**
   * Looks for the column of a field, and tells the fault where there is none or it was given
   * before.
   *
   * @param field the name of the field as it was read
   * @param at where it was read
   * @return the column, or empty: the field's value is then to be skipped
   */
  public Optional<Column<T, ?>> field(String field, Position at) {
    Optional<Column<T, ?>> column = struct.find(field);
    if (column.isEmpty()) {
      String near =
          Nearest.to(field, struct.names()).map(n -> ", did you mean '" + n + "'?").orElse("");
      faults.add(
          FindingCode.UNKNOWN_FIELD,
          at,
          path(field),
          "",
          "unknown field"
              + near
              + (near.isEmpty() ? ". Expected one of " : " Expected one of ")
              + String.join(", ", struct.names()));
    } else if (positions[column.get().index()] != null) {
      fault(FindingCode.DUPLICATE_FIELD, column.get(), "", "expected once, found twice", at);
      return Optional.empty();
    } else {
      positions[column.get().index()] = at;
    }
    return column;
  }

  /**
   * Gives a single value as text.
   *
   * @param column the column
   * @param text the text as it was read
   * @param at where it was read
   * @param <V> the type of the value
   */
  public <V> void text(Column<?, V> column, String text, Position at) {
    if (!(column.type() instanceof Scalar<V> scalar)) {
      fault(FindingCode.WRONG_SHAPE, column, text, "expected a list, found one value", at);
      return;
    }
    V value;
    try {
      value = scalar.parse(text);
    } catch (IllegalArgumentException e) {
      fault(CellCheck.codeOf(scalar.kind()), column, text, String.valueOf(e.getMessage()), at);
      return;
    }
    value(column, value, at);
  }

  /**
   * Gives a single value.
   *
   * @param column the column
   * @param value the value
   * @param at where it was read
   * @param <V> the type of the value
   */
  public <V> void value(Column<?, V> column, V value, Position at) {
    values[column.index()] = value;
    positions[column.index()] = at;
    CellCheck.check(
        column,
        value,
        fault -> fault(fault.code(), column, String.valueOf(value), fault.message(), at));
    if (column.type() instanceof Scalar<V> scalar && scalar.kind() == ScalarKind.REFERENCE) {
      faults.reference(scalar.target().orElseThrow(), scalar.print(value), pathOf(column), at);
    }
  }

  /**
   * Tells that a field is null, which is as if it were not given.
   *
   * @param column the column
   * @param at where it was read
   */
  public void none(Column<?, ?> column, Position at) {
    positions[column.index()] = at;
  }

  /**
   * Tells that a list was given, and has no elements so far.
   *
   * @param column the column of the list
   * @param at where it was read
   * @param <E> the type of its elements
   */
  public <E> void list(Column<?, List<E>> column, Position at) {
    values[column.index()] = new ArrayList<E>();
    positions[column.index()] = at;
  }

  /**
   * Starts the next element of a list.
   *
   * @param column the column of the list
   * @param at where the element starts
   * @param <E> the type of the elements
   * @return the assembler of the element, to be given its fields; then {@link #endItem} is due
   */
  @SuppressWarnings("unchecked") // The child of a column assembles what the column is a list of.
  public <E> Assembler<E> item(Column<?, List<E>> column, Position at) {
    items.get(column.index()).add(at);
    Assembler<?> child =
        children.computeIfAbsent(
            column, of -> new Assembler<>(((ListOf<E>) column.type()).item(), faults, this, of));
    child.start(at);
    return (Assembler<E>) child;
  }

  /**
   * Ends the element of a list that {@link #item} started.
   *
   * @param column the column of the list
   * @param item its assembler
   * @param <E> the type of the elements
   */
  @SuppressWarnings("unchecked") // list() put a list of the column's elements there.
  public <E> void endItem(Column<?, List<E>> column, Assembler<E> item) {
    Optional<E> element = item.finish();
    if (values[column.index()] == null) {
      values[column.index()] = new ArrayList<E>();
    }
    element.ifPresent(((List<E>) values[column.index()])::add);
  }

  /**
   * Tells a fault of a field.
   *
   * @param code what kind of fault it is
   * @param column the field
   * @param value the value found
   * @param message what was expected and what was found
   * @param at where
   */
  public void fault(
      FindingCode code, Column<?, ?> column, String value, String message, Position at) {
    faults.add(code, at, pathOf(column), value, message);
  }

  /**
   * Ends the record.
   *
   * @return the record, or empty if a fault keeps it from being made
   */
  public Optional<T> finish() {
    for (Column<T, ?> column : struct.columns()) {
      checkPresence(column);
    }
    Optional<T> made = Optional.empty();
    if (!faults.refusedSince(faultsBefore)) {
      try {
        made = Optional.of(struct.create(values));
      } catch (IllegalArgumentException e) {
        impossible(String.valueOf(e.getMessage()));
      }
    }
    made.ifPresent(this::checkDerived);
    return made;
  }

  /**
   * Ends the record, and tells its faults.
   *
   * @param table the table it is in
   * @param findings what takes the faults
   * @return the record, or empty if a fault keeps it from being made
   */
  public Optional<T> finish(Table<?> table, Findings findings) {
    Optional<T> made = finish();
    faults.flush(table, id(), findings, reference -> {});
    return made;
  }

  /**
   * Ends a record of which some columns only were asked for, and tells the faults of these.
   *
   * @param table the table it is in
   * @param findings what takes the faults
   * @return the values that were given, or empty if a fault keeps one of them from being made
   */
  public Optional<Values> finishPart(Table<?> table, Findings findings) {
    boolean refused = faults.refusedSince(faultsBefore);
    faults.flush(table, id(), findings, reference -> {});
    return refused ? Optional.empty() : Optional.of(new Values(values.clone()));
  }

  /** Constructors begin their message with the name of the one component that cannot stand. */
  private void impossible(String message) {
    int end = message.indexOf(": ");
    Optional<Column<T, ?>> column =
        end < 0 ? Optional.empty() : struct.find(message.substring(0, end));
    if (column.isPresent()) {
      Object given = values[column.get().index()];
      fault(
          FindingCode.IMPOSSIBLE_RECORD,
          column.get(),
          given == null ? "" : print(column.get(), given),
          message.substring(end + 2),
          at(column.get()));
    } else {
      faults.add(FindingCode.IMPOSSIBLE_RECORD, position, path(""), "", message);
    }
  }

  private void checkPresence(Column<T, ?> column) {
    if (values[column.index()] == null && column.type() instanceof ListOf<?>) {
      values[column.index()] = new ArrayList<>();
    }
    if (!column.required()) {
      return;
    }
    if (column.type() instanceof ListOf<?>) {
      boolean empty = ((List<?>) Objects.requireNonNull(values[column.index()])).isEmpty();
      // A list that only lost its elements to other faults has been told of.
      if (empty && items.get(column.index()).isEmpty()) {
        fault(FindingCode.NO_CITATION, column, "", "expected at least one, found none", at(column));
      }
    } else if (values[column.index()] == null && !faults.toldOf(pathOf(column), faultsBefore)) {
      fault(FindingCode.MISSING_FIELD, column, "", "expected a value, found none", at(column));
    }
  }

  private void checkDerived(T made) {
    for (Column<T, ?> column : struct.columns()) {
      Object given = values[column.index()];
      if (column.derived() && given != null) {
        Object follows = column.get(made);
        if (!CellCheck.same(given, follows)) {
          fault(
              FindingCode.DERIVED_DISAGREES,
              column,
              print(column, given),
              "expected "
                  + (follows == null ? "none" : print(column, follows))
                  + ", which follows from the other fields, found "
                  + print(column, given),
              at(column));
        }
      }
    }
  }

  @SuppressWarnings("unchecked") // Values of a column are of its type.
  private static <V> String print(Column<?, V> column, Object value) {
    return column.type() instanceof Scalar<V> scalar
        ? scalar.print((V) value)
        : String.valueOf(value);
  }

  private String pathOf(Column<?, ?> column) {
    return path(column.name());
  }

  /** The path of a field, or for an empty name of this struct itself. */
  private String path(String field) {
    if (parent == null || list == null) {
      return field;
    }
    String element = parent.pathOf(list) + "[" + parent.items.get(list.index()).size() + "]";
    // The one column of a plain list has the path of the element.
    boolean whole = field.isEmpty() || list.type() instanceof ListOf<?> of && of.plain();
    return whole ? element : element + "." + field;
  }

  private Position at(Column<?, ?> column) {
    return column(column.index());
  }

  @Override
  public Position record() {
    return position;
  }

  @Override
  public Position column(int column) {
    Position known = positions[column];
    return known == null ? position : known;
  }

  @Override
  public Position item(int column, int item) {
    List<Position> known = items.get(column);
    return item < known.size() ? known.get(item) : column(column);
  }

  /** {@return the id of this record, empty if none was given or it is not one} */
  String id() {
    return struct.find("id").map(column -> values[column.index()]).map(Object::toString).orElse("");
  }

  /** {@return where this record and its fields were read, to be kept when the next one starts} */
  public Origin origin() {
    Position start = position;
    Position[] columns = new Position[positions.length];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = column(i);
    }
    List<List<Position>> elements = items.stream().map(List::copyOf).toList();
    return new Origin() {
      @Override
      public Position record() {
        return start;
      }

      @Override
      public Position column(int column) {
        return columns[column];
      }

      @Override
      public Position item(int column, int item) {
        return item < elements.get(column).size()
            ? elements.get(column).get(item)
            : columns[column];
      }
    };
  }
}
