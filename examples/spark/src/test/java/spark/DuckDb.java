package spark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A second reader and writer of Parquet, within this process, on one thread and within 2 GB. */
record DuckDb(Connection connection) implements AutoCloseable {

  static DuckDb open() throws SQLException {
    DuckDb db = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    // Each thread holds pages of all columns of a group of rows.
    db.run("SET threads = 1");
    db.run("SET memory_limit = '2GB'");
    db.run("SET temp_directory = '%s'".formatted(System.getProperty("java.io.tmpdir")));
    return db;
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows that a question has for an answer, each in words. */
  List<String> ask(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      while (answer.next()) {
        StringBuilder row = new StringBuilder();
        for (int i = 1; i <= answer.getMetaData().getColumnCount(); i++) {
          row.append(i == 1 ? "" : " ").append(answer.getString(i));
        }
        rows.add(row.toString());
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
