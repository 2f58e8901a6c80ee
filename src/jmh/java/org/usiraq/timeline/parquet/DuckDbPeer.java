package org.usiraq.timeline.parquet;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** What a Java user does with DuckDB: records through its appender, and rows through JDBC. */
final class DuckDbPeer {
  private static final String TABLE =
      """
      CREATE TABLE events (
        id VARCHAR, former_ids VARCHAR[], title VARCHAR, tags VARCHAR[], summary VARCHAR,
        type VARCHAR, phase VARCHAR, date VARCHAR, date_earliest DATE, date_latest DATE,
        date_kind VARCHAR, date_precision VARCHAR, date_approximate BOOLEAN,
        date_uncertain BOOLEAN,
        participants STRUCT(actor VARCHAR, role VARCHAR, claimed_by VARCHAR)[],
        places VARCHAR[], links STRUCT(relation VARCHAR, event VARCHAR)[],
        citations STRUCT(source VARCHAR, locator VARCHAR, date VARCHAR, note VARCHAR)[],
        independent_sources INTEGER, note VARCHAR)\
      """;

  private DuckDbPeer() {}

  static void write(List<Happening> events, Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(TABLE);
      try (DuckDBAppender rows =
          connection.unwrap(DuckDBConnection.class).createAppender("events")) {
        for (Happening event : events) {
          append(event, rows);
        }
      }
      statement.execute("COPY events TO '" + file + "' (FORMAT parquet, COMPRESSION zstd)");
    }
  }

  private static void append(Happening e, DuckDBAppender rows) throws SQLException {
    rows.beginRow()
        .append(e.id())
        .append(e.formerIds())
        .append(e.title())
        .append(e.tags())
        .append(e.summary())
        .append(e.type())
        .append(e.phase())
        .append(e.date())
        .append(e.dateEarliest())
        .append(e.dateLatest())
        .append(e.dateKind())
        .append(e.datePrecision())
        .append(e.dateApproximate())
        .append(e.dateUncertain())
        .append(structs(e.participants(), p -> Stream.of(p.actor(), p.role(), p.claimedBy())))
        .append(e.places())
        .append(structs(e.links(), l -> Stream.of(l.relation(), l.event())))
        .append(structs(e.citations(), c -> Stream.of(c.source(), c.locator(), c.date(), c.note())))
        .append(e.independentSources())
        .append(e.note())
        .endRow();
  }

  private static <E> List<Object> structs(
      List<E> elements, Function<E, Stream<@Nullable String>> fields) {
    List<Object> structs = new ArrayList<>(elements.size());
    for (E element : elements) {
      Map<Object, @Nullable Object> struct = new java.util.LinkedHashMap<>();
      fields.apply(element).forEach(field -> struct.put(struct.size(), field));
      structs.add(struct);
    }
    return structs;
  }

  static void read(Path file, Consumer<Happening> to) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM '" + file + "'")) {
      while (row.next()) {
        to.accept(event(row));
      }
    }
  }

  private static Happening event(ResultSet row) throws SQLException {
    return new Happening(
        row.getString(1),
        list(row, 2, String.class::cast),
        row.getString(3),
        list(row, 4, String.class::cast),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getObject(9, java.time.LocalDate.class),
        row.getObject(10, java.time.LocalDate.class),
        row.getString(11),
        row.getString(12),
        row.getBoolean(13),
        row.getBoolean(14),
        list(row, 15, p -> new Happening.Part(text(p, 0), text(p, 1), text(p, 2))),
        list(row, 16, String.class::cast),
        list(row, 17, l -> new Happening.Relation(text(l, 0), text(l, 1))),
        list(row, 18, c -> new Happening.Cited(text(c, 0), text(c, 1), text(c, 2), text(c, 3))),
        row.getObject(19, Integer.class),
        row.getString(20));
  }

  private interface Make<E> {
    E of(Object element) throws SQLException;
  }

  private static <E> List<E> list(ResultSet row, int column, Make<E> make) throws SQLException {
    Array array = row.getArray(column);
    Object[] elements = (Object[]) array.getArray();
    List<E> list = new ArrayList<>(elements.length);
    for (Object element : elements) {
      list.add(make.of(element));
    }
    return list;
  }

  private static @Nullable String text(Object struct, int field) throws SQLException {
    return (String) ((Struct) struct).getAttributes()[field];
  }
}
