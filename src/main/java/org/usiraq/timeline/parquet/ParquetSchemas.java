package org.usiraq.timeline.parquet;

import org.usiraq.timeline.table.Table;

/** The Parquet schemas of the tables, as text. Holds no state and may be called by any thread. */
public final class ParquetSchemas {

  private ParquetSchemas() {}

  /**
   * Returns the schema of a table in the notation of the Parquet format.
   *
   * @param table the table
   * @return {@code message events { … }}, a column a line, with line feeds and one at the end
   * @throws IllegalStateException if {@code parquet-hadoop} or {@code hadoop-client-api} is not on
   *     the class path
   */
  public static String text(Table<?> table) {
    TimelineParquet.requireLibraries();
    return TableSchema.of(table).toString();
  }
}
