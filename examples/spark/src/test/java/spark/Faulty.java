package spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Map;
import org.usiraq.timeline.generate.Generator;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.parquet.ParquetOptions;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;

/** Makes up tables, and spoils some rows of each: DuckDB can write what the library refuses to. */
final class Faulty {

  /** About how many rows of a table get each of its faults. */
  private static final int EACH = 20;

  /**
   * What takes the place of a column; {@code k} counts rows from 0 and starts again after a while.
   */
  private static final Map<Table<?>, String> FAULTS =
      Map.of(
          Tables.EVENTS,
          """
          CASE k WHEN 2 THEN 'twice' ELSE id END AS id,
          CASE k WHEN 4 THEN ['former-' || n] WHEN 12 THEN ['twice'] WHEN 13 THEN [id] ELSE former_ids END
            AS former_ids,
          CASE k WHEN 8 THEN ' ' || title ELSE title END AS title,
          CASE k WHEN 14 THEN '' ELSE summary END AS summary,
          CASE k WHEN 9 THEN 'explosion' ELSE type END AS type,
          CASE k WHEN 15 THEN 'no-such-phase' ELSE phase END AS phase,
          CASE k WHEN 11 THEN '2003-02-30' ELSE date END AS date,
          CASE k WHEN 7 THEN DATE '2031-01-01' ELSE date_latest END AS date_latest,
          CASE k WHEN 3 THEN
            list_transform(participants, lambda p: {actor: 'nobody', role: p.role, claimed_by: p.claimed_by})
            ELSE participants END AS participants,
          CASE k WHEN 16 THEN ['Nowhere'] ELSE places END AS places,
          CASE k
            WHEN 5 THEN [{relation: 'related_to', event: 'former-' || (n - 1)}]
            WHEN 6 THEN [{relation: 'related_to', event: id}]
            WHEN 17 THEN [{relation: 'caused_by', event: 'never-happened'}]
            ELSE links END AS links,
          CASE k WHEN 10 THEN [] ELSE citations END AS citations
          """,
          Tables.STATISTICS,
          """
          CASE k WHEN 1 THEN upper(id) ELSE id END AS id,
          CASE k WHEN 2 THEN 'range' ELSE qualifier END AS qualifier,
          CASE k WHEN 2 THEN 9 WHEN 3 THEN 7 ELSE value_low END AS value_low,
          CASE k WHEN 2 THEN 8 ELSE value_high END AS value_high,
          CASE k WHEN 4 THEN 'no-such-place' ELSE place END AS place
          """,
          Tables.SOURCES,
          """
          CASE k WHEN 1 THEN 'no-such-source' WHEN 2 THEN id WHEN 3 THEN 'Agence France-Presse'
            ELSE derived_from END AS derived_from,
          CASE k WHEN 4 THEN 'no address' ELSE url END AS url
          """);

  private Faulty() {}

  /** Writes {@code <table>.parquet} for each table. */
  static void write(Generator generator, Path folder) throws IOException, SQLException {
    Files.createDirectories(folder);
    for (Table<?> table : Tables.ALL) {
      write(table, generator, folder);
    }
  }

  private static <R extends Entity> void write(Table<R> table, Generator generator, Path folder)
      throws IOException, SQLException {
    Path file = folder.resolve(table.name() + ".parquet");
    String faults = FAULTS.get(table);
    Path well = faults == null ? file : folder.resolve("well.parquet");
    try (RecordWriter<R> writer =
        TimelineParquet.writer(table, well, generator.metadata(), ParquetOptions.DEFAULT)) {
      for (Iterator<R> all = generator.records(table).iterator(); all.hasNext(); ) {
        writer.write(all.next());
      }
    }
    if (faults != null) {
      try (DuckDb db = DuckDb.open()) {
        db.run(
            "COPY (SELECT * EXCLUDE (n, k) REPLACE (%s) FROM".formatted(faults)
                + " (SELECT * EXCLUDE file_row_number, file_row_number AS n, file_row_number %% %d AS k"
                    .formatted(Math.max(EACH, generator.count(table) / EACH))
                + " FROM read_parquet('%s', file_row_number = true)))".formatted(well)
                + " TO '%s' (FORMAT parquet, COMPRESSION zstd)".formatted(file));
      }
      Files.delete(well);
    }
  }
}
