package org.usiraq.timeline.csv;

import java.util.List;
import org.usiraq.timeline.table.Scalar;

/**
 * One of the tables that a dataset is as CSV: a file, its columns and its keys. Immutable.
 *
 * @param name the name, such as {@code event_participants}
 * @param meaning what a row is, in one sentence
 * @param columns the columns in the order in which they are written
 * @param primaryKey the names of the columns whose values together are a row's own
 * @param foreignKeys the columns that name rows of other tables
 */
public record CsvTable(
    String name,
    String meaning,
    List<Field> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys) {

  /**
   * A column.
   *
   * @param name the name in the header
   * @param type what it holds
   * @param nullable whether a cell may be empty, which is null
   * @param meaning what it means, in one sentence
   */
  public record Field(String name, Scalar<?> type, boolean nullable, String meaning) {}

  /**
   * A column that names rows of a table.
   *
   * @param column the column
   * @param table the table whose rows it names; it may be the column's own
   * @param target the column there
   */
  public record ForeignKey(String column, String table, String target) {}

  /**
   * Copies the lists.
   *
   * @param name as the component
   * @param meaning as the component
   * @param columns as the component
   * @param primaryKey as the component
   * @param foreignKeys as the component
   */
  public CsvTable {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** {@return the name of the file, such as {@code event_participants.csv}} */
  public String fileName() {
    return name + ".csv";
  }

  /** {@return the names of the columns, which are the header} */
  public List<String> header() {
    return columns.stream().map(Field::name).toList();
  }
}
