package org.usiraq.timeline.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.testing.Timelines;

/** DuckDB, which reads and writes Parquet by code that shares nothing with ours. */
final class Duck implements AutoCloseable {
  private final Connection connection;

  Duck() throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:");
  }

  /** Returns the rows of an answer, each value as DuckDB prints it, with null for none. */
  List<List<String>> ask(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getString(i));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** Returns the one value of an answer. */
  String value(String sql) throws SQLException {
    return ask(sql).get(0).get(0);
  }

  /** Writes a file anew from a query over it, whose name in the query is {@code t}. */
  void edit(Path file, String query) throws SQLException {
    edit(file, query, keys(Timelines.small().metadata(), "1"));
  }

  /** Writes a file anew with other key-value metadata. */
  void edit(Path file, String query, String keys) throws SQLException {
    edit(file, query, keys, "uncompressed");
  }

  void edit(Path file, String query, String keys, String codec) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE OR REPLACE TABLE t AS FROM " + quoted(file));
      statement.execute(
          "COPY ("
              + query
              + ") TO "
              + quoted(file)
              + " (FORMAT parquet, COMPRESSION "
              + codec
              + ", KV_METADATA {"
              + keys
              + "})");
    }
  }

  static String keys(Metadata metadata, String schemaVersion) {
    return String.format(
        "name: '%s', title: '%s', version: '%s', licence: '%s', coverage_earliest: '%s',"
            + " coverage_latest: '%s', schema_version: '%s'",
        metadata.name(),
        metadata.title(),
        metadata.version(),
        metadata.licence(),
        metadata.coverageEarliest(),
        metadata.coverageLatest(),
        schemaVersion);
  }

  static String quoted(Path file) {
    return "'" + file.toString().replace("'", "''") + "'";
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
