package org.usiraq.timeline.table;

import java.util.List;

/**
 * The type of a list: of structs, or of plain values, which are a struct of one column.
 *
 * @param item the shape of an element
 * @param plain whether an element is a plain value: JSON, YAML and Parquet then hold the value of
 *     the one column instead of an object
 * @param atLeast the fewest elements, 0 or 1
 * @param <E> the Java type of an element
 */
public record ListOf<E>(Struct<E> item, boolean plain, int atLeast) implements ColumnType<List<E>> {

  /**
   * Returns the type of a list of structs.
   *
   * @param item the shape of an element
   * @param <E> the Java type of an element
   * @return the type
   */
  public static <E> ListOf<E> structs(Struct<E> item) {
    return new ListOf<>(item, false, 0);
  }

  /**
   * Returns the type of a list of plain values.
   *
   * @param name what an element is called where it stands in a table of its own
   * @param type the type of an element
   * @param meaning what an element means, in one sentence
   * @param <E> the Java type of an element
   * @return the type
   */
  public static <E> ListOf<E> values(String name, Scalar<E> type, String meaning) {
    Struct.Builder<E> columns = Struct.builder(name, meaning);
    Column<E, E> value = columns.required(name, type, e -> e, meaning);
    return new ListOf<>(columns.build(values -> values.get(value)), true, 0);
  }

  /** {@return this type for a list that must not be empty} */
  public ListOf<E> atLeastOne() {
    return new ListOf<>(item, plain, 1);
  }
}
