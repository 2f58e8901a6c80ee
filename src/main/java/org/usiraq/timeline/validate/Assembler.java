package org.usiraq.timeline.validate;

import java.util.Arrays;
import java.util.List;
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
 * {@link #item}, then {@link #finish}. A record without faults costs no object but itself and its
 * values; whoever gives the same position object for a whole record saves the keeping of others.
 *
 * @param <T> the Java type of the record
 */
public final class Assembler<T> {
  private final Struct<T> struct;
  private final List<Column<T, ?>> columns;
  private final List<Column<T, ?>> derived;
  private final Faults faults;
  private final @Nullable Assembler<?> parent;
  private final @Nullable Column<?, ?> list;
  private final @Nullable Object[] values;
  private final Values row;
  private final @Nullable Position[] positions;
  private final @Nullable ItemList[] items;
  private final @Nullable Assembler<?>[] children;
  private final int idColumn;
  private Position position = Position.NONE;
  private int faultsBefore;
  private int guess;

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
    this.columns = struct.columns();
    this.derived = columns.stream().filter(Column::derived).toList();
    this.faults = faults;
    this.parent = parent;
    this.list = list;
    this.values = new Object[columns.size()];
    this.row = new Values(values);
    this.positions = new Position[values.length];
    this.items = new ItemList[values.length];
    this.children = new Assembler<?>[values.length];
    this.idColumn = struct.find("id").map(Column::index).orElse(-1);
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
    for (ItemList elements : items) {
      if (elements != null) {
        elements.clear();
      }
    }
    faultsBefore = faults.size();
    guess = 0;
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
    Optional<Column<T, ?>> column = struct.find(field, guess);
    if (column.isEmpty()) {
      unknown(field, at);
      return column;
    }
    int index = column.get().index();
    if (positions[index] != null) {
      fault(FindingCode.DUPLICATE_FIELD, column.get(), "", "expected once, found twice", at);
      return Optional.empty();
    }
    positions[index] = at;
    guess = index + 1;
    return column;
  }

  private void unknown(String field, Position at) {
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
    if (column.type() instanceof Scalar<V> scalar) {
      if (!CellCheck.isFine(column, scalar, value)) {
        CellCheck.check(
            column,
            value,
            fault -> fault(fault.code(), column, String.valueOf(value), fault.message(), at));
      }
      if (scalar.kind() == ScalarKind.REFERENCE) {
        int item = parent == null || list == null ? 0 : parent.begun(list);
        faults.reference(list, item, column, scalar.print(value), at);
      }
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
    elements(column.index()).empty();
    positions[column.index()] = at;
  }

  private ItemList elements(int column) {
    ItemList known = items[column];
    if (known == null) {
      known = new ItemList();
      items[column] = known;
    }
    return known;
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
    elements(column.index()).begin(at);
    Assembler<?> child = children[column.index()];
    if (child == null) {
      child = new Assembler<>(((ListOf<E>) column.type()).item(), faults, this, column);
      children[column.index()] = child;
    }
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
  public <E> void endItem(Column<?, List<E>> column, Assembler<E> item) {
    E element = item.make();
    if (element != null) {
      elements(column.index()).add(element);
    }
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
    faults.add(code, at, path(column.name()), value, message);
  }

  /**
   * Tells that where this record should be something else is.
   *
   * @param value the value found
   * @param message what was expected and what was found
   * @param at where
   */
  public void wrongShape(String value, String message, Position at) {
    faults.add(FindingCode.WRONG_SHAPE, at, path(""), value, message);
  }

  /**
   * Ends the record.
   *
   * @return the record, or empty if a fault keeps it from being made
   */
  public Optional<T> finish() {
    return Optional.ofNullable(make());
  }

  private @Nullable T make() {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        complete(columns.get(i));
      }
    }
    if (faults.refusedSince(faultsBefore)) {
      return null;
    }
    T made;
    try {
      made = struct.create(row);
    } catch (IllegalArgumentException e) {
      impossible(String.valueOf(e.getMessage()));
      return null;
    }
    checkDerived(made);
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
    for (int i = 0; i < values.length; i++) {
      ItemList elements = items[i];
      if (elements != null && positions[i] != null) {
        values[i] = elements.toList();
      }
    }
    boolean refused = faults.refusedSince(faultsBefore);
    faults.flush(table, id(), findings, reference -> {});
    return refused ? Optional.empty() : Optional.of(new Values(values.clone()));
  }

  /** Gives a list what elements it has; tells of a value that must be there and is not. */
  private void complete(Column<T, ?> column) {
    int index = column.index();
    if (column.type() instanceof ListOf<?>) {
      ItemList elements = items[index];
      List<Object> all = elements == null ? List.of() : elements.toList();
      values[index] = all;
      // A list that only lost its elements to other faults has been told of.
      if (column.required() && all.isEmpty() && (elements == null || elements.begun() == 0)) {
        fault(FindingCode.NO_CITATION, column, "", "expected at least one, found none", at(index));
      }
    } else if (column.required() && !faults.toldOf(path(column.name()), faultsBefore)) {
      fault(FindingCode.MISSING_FIELD, column, "", "expected a value, found none", at(index));
    }
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
          given == null ? "" : CellCheck.print(column.get(), given),
          message.substring(end + 2),
          at(column.get().index()));
    } else {
      faults.add(FindingCode.IMPOSSIBLE_RECORD, position, path(""), "", message);
    }
  }

  private void checkDerived(T made) {
    for (Column<T, ?> column : derived) {
      Object given = values[column.index()];
      Object follows = given == null ? null : column.get(made);
      if (given != null && !CellCheck.same(given, follows)) {
        String message = CellCheck.disagreement(column, given, follows);
        String found = CellCheck.print(column, given);
        fault(FindingCode.DERIVED_DISAGREES, column, found, message, at(column.index()));
      }
    }
  }

  /** The path of a field, or for an empty name of this struct itself. */
  private String path(String field) {
    return list == null || parent == null ? field : Paths.of(list, parent.begun(list), field);
  }

  /** How many elements of a list were begun. */
  private int begun(Column<?, ?> column) {
    return elements(column.index()).begun();
  }

  private Position at(int column) {
    Position known = positions[column];
    return known == null ? position : known;
  }

  /** {@return the id of this record, empty if none was given or it is not one} */
  String id() {
    Object id = idColumn < 0 ? null : values[idColumn];
    return id == null ? "" : id.toString();
  }

  /** {@return where this record and its fields were read, to be kept when the next one starts} */
  public Origin origin() {
    return FieldOrigin.of(position, positions, items);
  }
}
