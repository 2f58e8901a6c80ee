package org.usiraq.timeline.table;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table or of the elements of a list.
 *
 * @param <T> the record that has the column
 * @param <V> the Java type of its values
 */
public final class Column<T, V> {

  /** What a column owes to those who write a record down, and to those who read it. */
  public enum Presence {
    /** Must be given, and is never null. */
    REQUIRED(true, false),
    /** May be left out, and is never null: it has a default, for lists the empty one. */
    DEFAULTED(false, false),
    /** May be null. */
    NULLABLE(false, true),
    /** Follows from other columns, and is never null; must agree with them where it is given. */
    DERIVED(false, false),
    /** Follows from other columns, and may be null; must agree with them where it is given. */
    DERIVED_NULLABLE(false, true);

    private final boolean required;
    private final boolean nullable;

    Presence(boolean required, boolean nullable) {
      this.required = required;
      this.nullable = nullable;
    }
  }

  private final int index;
  private final String name;
  private final ColumnType<V> type;
  private final Presence presence;
  private final Function<T, ? extends @Nullable Object> accessor;
  private final String derivation;
  private final String meaning;

  Column(
      int index,
      String name,
      ColumnType<V> type,
      Presence presence,
      Function<T, ? extends @Nullable Object> accessor,
      String derivation,
      String meaning) {
    this.index = index;
    this.name = name;
    this.type = type;
    this.presence = presence;
    this.accessor = accessor;
    this.derivation = derivation;
    this.meaning = meaning;
  }

  /** {@return the place of this column among its siblings, from 0} */
  public int index() {
    return index;
  }

  /** {@return the published name, in snake_case} */
  public String name() {
    return name;
  }

  /** {@return what the column holds} */
  public ColumnType<V> type() {
    return type;
  }

  /** {@return whether a record must give a value} */
  public boolean required() {
    return presence.required;
  }

  /** {@return whether a published value may be null} */
  public boolean nullable() {
    return presence.nullable;
  }

  /** {@return whether the value follows from other columns} */
  public boolean derived() {
    return presence == Presence.DERIVED || presence == Presence.DERIVED_NULLABLE;
  }

  /** {@return the columns that the value follows from, in words; empty if it follows from none} */
  public Optional<String> derivation() {
    return Optional.of(derivation).filter(from -> !from.isEmpty());
  }

  /**
   * Returns the value of this column in a record, null if there is none.
   *
   * @param struct the record
   * @return the value, of this column's type
   */
  @SuppressWarnings("unchecked") // Struct.Builder lets accessors of V or of Optional<V> only.
  public @Nullable V get(T struct) {
    return (V) accessor.apply(struct);
  }

  /**
   * {@return what the column means, in one sentence; of a column that may be null it ends with ";
   * null where" and what null stands for}
   */
  public String meaning() {
    return meaning;
  }
}
