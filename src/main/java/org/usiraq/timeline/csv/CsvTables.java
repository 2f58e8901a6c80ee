package org.usiraq.timeline.csv;

import java.util.ArrayList;
import java.util.List;
import org.usiraq.timeline.csv.CsvTable.Field;
import org.usiraq.timeline.csv.CsvTable.ForeignKey;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.ScalarKind;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/**
 * The tables that a dataset is as CSV, derived from {@link Tables#ALL}: one for each table, one for
 * each list of each table, and one for all former ids.
 *
 * <p>The table of a list has the column of its parent, named as one parent is called, then {@code
 * position} (from 1), then the columns of an element. Where an element has a column of the parent's
 * name, it is written as {@code other_event} or {@code other_actor}: a header names each column
 * once.
 */
public final class CsvTables {

  /** The column that tells where an element stands in its list. */
  static final String POSITION = "position";

  private static final Scalar<String> TEXT = Scalar.text(400);

  /** The list that is no table of its own, for {@link #FORMER_IDS} holds it. */
  private static final String FORMER = "former_ids";

  /** The ids that records had earlier. */
  public static final CsvTable FORMER_IDS =
      new CsvTable(
          FORMER,
          "An id that a record had earlier.",
          List.of(
              new Field(
                  "table", Tables.NAME, false, "The name of the table that the record is in."),
              new Field("former_id", Scalar.ID, false, "An id that the record had earlier."),
              new Field("id", Scalar.ID, false, "The id that the record has now.")),
          List.of("table", "former_id"),
          List.of());

  /** The values of the vocabularies, explained; a table about the others, which no reader needs. */
  public static final CsvTable VOCABULARIES =
      new CsvTable(
          "vocabularies",
          "A value that a column may hold, explained.",
          List.of(
              new Field("table", TEXT, false, "The table that has the column."),
              new Field("column", TEXT, false, "The column."),
              new Field("position", Scalar.INTEGER, false, "The place among the values, from 1."),
              new Field("value", TEXT, false, "The value as the column holds it."),
              new Field("label", TEXT, false, "A short name for people."),
              new Field("meaning", TEXT, false, "What the value means."),
              new Field(
                  "plover_type",
                  TEXT,
                  true,
                  "The nearest PLOVER event type; null where there is none."),
              new Field(
                  "plover_mode", TEXT, true, "The nearest PLOVER mode; null where there is none."),
              new Field(
                  "acled_event_type",
                  TEXT,
                  true,
                  "The nearest ACLED event type; null where there is none."),
              new Field(
                  "acled_sub_event_type",
                  TEXT,
                  true,
                  "The nearest ACLED sub-event type; null where there is none.")),
          List.of("table", "column", "value"),
          List.of());

  /** All tables: each before its lists, the former ids at the end. */
  public static final List<CsvTable> ALL = all();

  private CsvTables() {}

  private static List<CsvTable> all() {
    List<CsvTable> all = new ArrayList<>();
    for (Table<?> table : Tables.ALL) {
      addAll(table, all);
    }
    all.add(FORMER_IDS);
    return List.copyOf(all);
  }

  private static <R extends Entity> void addAll(Table<R> table, List<CsvTable> all) {
    all.add(of(table));
    for (Column<R, ?> list : lists(table)) {
      all.add(of(table, list));
    }
  }

  /** Returns the columns of a table that stand in its file. */
  static <R extends Entity> List<Column<R, ?>> cells(Table<R> table) {
    return table.struct().columns().stream()
        .filter(column -> column.type() instanceof Scalar<?>)
        .toList();
  }

  /** Returns the columns of a table that have files of their own. */
  static <R extends Entity> List<Column<R, ?>> lists(Table<R> table) {
    return table.struct().columns().stream()
        .filter(column -> column.type() instanceof ListOf<?> && !column.name().equals(FORMER))
        .toList();
  }

  /** Returns the column of a table whose values stand in {@link #FORMER_IDS}. */
  @SuppressWarnings("unchecked") // Parts.formerIds declares a list of ids in every table.
  static <R extends Entity> Column<R, List<String>> formerIds(Table<R> table) {
    return (Column<R, List<String>>) table.struct().find(FORMER).orElseThrow();
  }

  /** Returns the index of the id among the {@link #cells}. */
  static <R extends Entity> int id(Table<R> table) {
    return cells(table).indexOf(table.struct().find("id").orElseThrow());
  }

  /** Returns the file of a table. */
  static <R extends Entity> CsvTable of(Table<R> table) {
    List<Field> fields = new ArrayList<>();
    List<ForeignKey> keys = new ArrayList<>();
    for (Column<R, ?> column : cells(table)) {
      add(column, column.name(), fields, keys);
    }
    return new CsvTable(table.name(), table.struct().meaning(), fields, List.of("id"), keys);
  }

  /** Returns the file of a list. */
  static <R extends Entity> CsvTable of(Table<R> table, Column<R, ?> list) {
    Struct<?> item = ((ListOf<?>) list.type()).item();
    String parent = table.struct().name();
    List<Field> fields = new ArrayList<>();
    List<ForeignKey> keys = new ArrayList<>();
    fields.add(
        new Field(parent, Scalar.reference(table.name()), false, "The id of the " + parent + "."));
    keys.add(new ForeignKey(parent, table.name(), "id"));
    fields.add(
        new Field(POSITION, Scalar.INTEGER, false, "The place in the list, counted from 1."));
    for (Column<?, ?> column : item.columns()) {
      boolean taken = column.name().equals(parent);
      add(column, taken ? "other_" + parent : column.name(), fields, keys);
    }
    return new CsvTable(
        parent + "_" + list.name(), item.meaning(), fields, List.of(parent, POSITION), keys);
  }

  private static void add(
      Column<?, ?> column, String name, List<Field> fields, List<ForeignKey> keys) {
    Scalar<?> type = (Scalar<?>) column.type();
    fields.add(new Field(name, type, column.nullable(), column.meaning()));
    if (type.kind() == ScalarKind.REFERENCE) {
      keys.add(new ForeignKey(name, type.target().orElseThrow(), "id"));
    }
  }
}
