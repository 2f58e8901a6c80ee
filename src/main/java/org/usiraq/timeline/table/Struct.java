package org.usiraq.timeline.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a record: its columns, and how a record is made of their values.
 *
 * @param <T> the Java type of the record
 */
public final class Struct<T> {
  private final String name;
  private final String meaning;
  private final List<Column<T, ?>> columns;
  private final List<Optional<Column<T, ?>>> found;
  private final Map<String, Optional<Column<T, ?>>> byName;
  private final Function<Values, T> constructor;

  private Struct(Builder<T> from, Function<Values, T> constructor) {
    this.name = from.name;
    this.meaning = from.meaning;
    this.columns = List.copyOf(from.columns);
    this.found = new ArrayList<>();
    this.byName = new HashMap<>();
    for (Column<T, ?> column : columns) {
      Optional<Column<T, ?>> result = Optional.of(column);
      found.add(result);
      byName.put(column.name(), result);
    }
    this.constructor = constructor;
  }

  /**
   * Starts a shape.
   *
   * @param name what one record is called, in the singular
   * @param meaning what a record is, in one sentence
   * @param <T> the Java type of the record
   * @return a builder without columns
   */
  public static <T> Builder<T> builder(String name, String meaning) {
    return new Builder<>(name, meaning);
  }

  /** {@return what one record is called, in the singular, such as {@code event}} */
  public String name() {
    return name;
  }

  /** {@return what a record is, in one sentence} */
  public String meaning() {
    return meaning;
  }

  /** {@return the columns in the contract's order} */
  public List<Column<T, ?>> columns() {
    return columns;
  }

  /** {@return the names of the columns in the contract's order} */
  public List<String> names() {
    return columns.stream().<String>map(Column::name).toList();
  }

  /**
   * Looks for a column.
   *
   * @param column its name
   * @return the column, or empty if there is none of that name
   */
  public Optional<Column<T, ?>> find(String column) {
    return byName.getOrDefault(column, Optional.empty());
  }

  /**
   * Looks for a column, where the caller has a guess: fields mostly come in the declared order.
   *
   * @param column its name
   * @param guess the index at which to look first, any number
   * @return the column, or empty if there is none of that name
   */
  public Optional<Column<T, ?>> find(String column, int guess) {
    boolean right =
        guess >= 0 && guess < columns.size() && columns.get(guess).name().equals(column);
    return right ? found.get(guess) : find(column);
  }

  /**
   * Makes a record.
   *
   * @param values the value of each column by its index, null where there is none; values of
   *     derived columns are left aside
   * @return the record
   * @throws IllegalArgumentException if the values cannot make one
   */
  public T create(@Nullable Object[] values) {
    return create(new Values(values));
  }

  /**
   * Makes a record.
   *
   * @param values the value of each column, as {@link #create(Object[])} has them
   * @return the record
   * @throws IllegalArgumentException if the values cannot make one
   */
  public T create(Values values) {
    return constructor.apply(values);
  }

  /**
   * Declares the columns of a shape, in their order.
   *
   * @param <T> the Java type of the record
   */
  public static final class Builder<T> {
    private final String name;
    private final String meaning;
    private final List<Column<T, ?>> columns = new ArrayList<>();

    private Builder(String name, String meaning) {
      this.name = name;
      this.meaning = meaning;
    }

    /**
     * Declares a column that must be given.
     *
     * @param column its name
     * @param type what it holds
     * @param get its value in a record
     * @param says what it means, in one sentence
     * @param <V> the Java type of its values
     * @return the column
     */
    public <V> Column<T, V> required(
        String column, Scalar<V> type, Function<T, V> get, String says) {
      return add(column, type, Column.Presence.REQUIRED, get, "", says);
    }

    /** Declares a column that has a default. */
    <V> Column<T, V> defaulted(String column, Scalar<V> type, Function<T, V> get, String says) {
      return add(column, type, Column.Presence.DEFAULTED, get, "", says);
    }

    /**
     * Declares a column that may be null.
     *
     * @param column its name
     * @param type what it holds
     * @param get its value in a record, if any
     * @param says what it means, in one sentence
     * @param <V> the Java type of its values
     * @return the column
     */
    public <V> Column<T, V> nullable(
        String column, Scalar<V> type, Function<T, Optional<V>> get, String says) {
      return add(column, type, Column.Presence.NULLABLE, orNull(get), "", says);
    }

    /**
     * Declares a list, which may be left out where it may be empty.
     *
     * @param column its name
     * @param type what it holds
     * @param get its value in a record
     * @param says what it means, in one sentence
     * @param <E> the Java type of its elements
     * @return the column
     */
    public <E> Column<T, List<E>> list(
        String column, ListOf<E> type, Function<T, List<E>> get, String says) {
      Column.Presence presence =
          type.atLeast() > 0 ? Column.Presence.REQUIRED : Column.Presence.DEFAULTED;
      return add(column, type, presence, get, "", says);
    }

    /** Declares a column that follows from others and is never null. */
    <V> Column<T, V> derived(
        String column, Scalar<V> type, Function<T, V> get, String from, String says) {
      return add(column, type, Column.Presence.DERIVED, get, from, says);
    }

    /** Declares a column that follows from others and may be null. */
    <V> Column<T, V> derivedNullable(
        String column, Scalar<V> type, Function<T, Optional<V>> get, String from, String says) {
      return add(column, type, Column.Presence.DERIVED_NULLABLE, orNull(get), from, says);
    }

    private static <T, V> Function<T, ? extends @Nullable Object> orNull(
        Function<T, Optional<V>> get) {
      return record -> get.apply(record).orElse(null);
    }

    private <V> Column<T, V> add(
        String column,
        ColumnType<V> type,
        Column.Presence presence,
        Function<T, ? extends @Nullable Object> get,
        String from,
        String says) {
      Column<T, V> added = new Column<>(columns.size(), column, type, presence, get, from, says);
      columns.add(added);
      return added;
    }

    /**
     * {@return the shape}
     *
     * @param constructor makes a record of the values of its columns
     */
    public Struct<T> build(Function<Values, T> constructor) {
      return new Struct<>(this, constructor);
    }
  }
}
