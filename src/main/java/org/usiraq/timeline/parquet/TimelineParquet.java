package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.usiraq.timeline.io.Requirement;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.FindingCode;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Validator;

/**
 * Reads and writes datasets as Parquet: a folder with one file {@code <table>.parquet} for each
 * table.
 *
 * <pre>{@code
 * TimelineParquet.write(timeline, Path.of("parquet"));
 * Timeline same = TimelineParquet.read(Path.of("parquet"));
 * }</pre>
 *
 * <p>Texts and vocabularies are STRING, days DATE, decimals DECIMAL(18,4) in INT64, counts INT32,
 * coordinates DOUBLE; lists have the three-level form, with required lists and elements. Columns
 * are optional exactly where the table lets them be null. Every file's footer says name, title,
 * version, licence and coverage of the dataset, and the version of the schema. {@link
 * ParquetSchemas} prints the schemas. The methods hold no state and may be called by any thread.
 */
public final class TimelineParquet {
  private static final Requirement PARQUET =
      new Requirement(
          "Parquet",
          "org.apache.parquet.hadoop.ParquetFileReader",
          "org.apache.parquet:parquet-hadoop");

  private static final Requirement HADOOP =
      new Requirement(
          "Parquet", "org.apache.hadoop.conf.Configuration", "org.apache.hadoop:hadoop-client-api");

  private TimelineParquet() {}

  static void requireLibraries() {
    PARQUET.check();
    HADOOP.check();
  }

  /**
   * Reads and validates a dataset.
   *
   * @param folder the folder of Parquet files
   * @return the dataset
   * @throws InvalidDataException if anything in it is not as it must be; lists every fault
   * @throws IOException if a file cannot be read
   * @throws IllegalStateException if {@code parquet-hadoop} or {@code hadoop-client-api}, or for a
   *     compressed file {@code hadoop-client-runtime}, is not on the class path
   */
  public static Timeline read(Path folder) throws IOException {
    Findings findings = new Findings();
    return Validator.accept(read(folder, findings), folder.toString(), findings);
  }

  /**
   * Reads a dataset, whatever its faults; the rules that records keep together are not applied.
   *
   * <p>Columns are told by their names, in any order. Columns that may be null, lists that may be
   * empty and columns that follow from others may be missing. A fault is told with its row, from 1;
   * one that concerns a column of all rows is told once, without a row.
   *
   * @param folder the folder of Parquet files
   * @param findings what takes the faults
   * @return what could be read
   * @throws IOException if a file cannot be opened
   * @throws IllegalStateException if {@code parquet-hadoop} or {@code hadoop-client-api}, or for a
   *     compressed file {@code hadoop-client-runtime}, is not on the class path
   */
  public static Draft read(Path folder, Findings findings) throws IOException {
    requireLibraries();
    Draft draft = new Draft();
    if (!Files.isDirectory(folder)) {
      findings.add(
          FindingCode.MISSING_FILE,
          Position.of(folder.toString()),
          "expected a folder, found none");
      return draft;
    }
    for (Table<?> table : Tables.ALL) {
      read(table, folder, draft, findings);
    }
    return draft;
  }

  private static <R extends Entity> void read(
      Table<R> table, Path folder, Draft draft, Findings findings) throws IOException {
    String name = nameOf(table);
    new TableReader<>(table, name, draft, findings).read(folder.resolve(name));
  }

  /**
   * Writes a dataset, uncompressed. The same dataset gives the same bytes.
   *
   * @param timeline the dataset
   * @param folder where to; made if it is not there, files of the same names are replaced one by
   *     one
   * @throws IOException if a file cannot be written
   * @throws IllegalStateException if {@code parquet-hadoop} or {@code hadoop-client-api} is not on
   *     the class path
   */
  public static void write(Timeline timeline, Path folder) throws IOException {
    requireLibraries();
    Files.createDirectories(folder);
    for (Table<?> table : Tables.ALL) {
      TableWriter.write(table, timeline, folder.resolve(nameOf(table)));
    }
  }

  private static String nameOf(Table<?> table) {
    return table.name() + ".parquet";
  }
}
