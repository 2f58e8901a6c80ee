package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.Requirement;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
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
   * @throws IllegalStateException if {@code parquet-hadoop} or {@code hadoop-client-api} is not on
   *     the class path
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
   * @throws IllegalStateException if {@code parquet-hadoop} or {@code hadoop-client-api} is not on
   *     the class path
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

  /**
   * Reads what the footer of a file says of its dataset.
   *
   * @param file the file of any table
   * @param findings what takes the faults of the footer's values
   * @return the metadata, or empty if they cannot be read
   * @throws IOException if the file cannot be opened
   * @throws IllegalStateException if {@code parquet-hadoop} or {@code hadoop-client-api} is not on
   *     the class path
   */
  public static Optional<Metadata> metadata(Path file, Findings findings) throws IOException {
    requireLibraries();
    return TableReader.metadata(file, findings);
  }

  /**
   * Reads one table of a dataset into a draft, whatever its faults, such as that of a {@link
   * org.usiraq.timeline.validate.StreamValidator}.
   *
   * @param table the table
   * @param folder the folder of Parquet files
   * @param draft takes the records, and what the footer says of the dataset
   * @param findings what takes the faults
   * @throws IOException if a file cannot be opened
   * @throws IllegalStateException if {@code parquet-hadoop} or {@code hadoop-client-api} is not on
   *     the class path
   */
  public static void readTable(Table<?> table, Path folder, Draft draft, Findings findings)
      throws IOException {
    requireLibraries();
    read(table, folder, draft, findings);
  }

  private static <R extends Entity> void read(
      Table<R> table, Path folder, Draft draft, Findings findings) throws IOException {
    TableReader.read(table, folder, nameOf(table), draft, findings);
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
      write(table, timeline, folder.resolve(nameOf(table)));
    }
  }

  private static <R extends Entity> void write(Table<R> table, Timeline timeline, Path file)
      throws IOException {
    ParquetOptions plain = ParquetOptions.DEFAULT.withCompression(Compression.UNCOMPRESSED);
    try (RecordWriter<R> writer =
        TableWriter.open(table, Location.of(file), timeline.metadata(), plain)) {
      for (R entity : table.of(timeline)) {
        writer.write(entity);
      }
    }
  }

  /**
   * Reads the records of one table, one after the other.
   *
   * @param table the table
   * @param file its file
   * @param options how to read
   * @param findings what takes the faults; the metadata of the footer are not looked at
   * @return the records in the file's order; to be closed
   * @param <R> the Java type of the records
   * @throws IOException if the file is not there or cannot be opened
   * @throws IllegalStateException if {@code parquet-hadoop} or {@code hadoop-client-api} is not on
   *     the class path
   */
  public static <R extends Entity> Records<R> records(
      Table<R> table, Path file, ReadOptions options, Findings findings) throws IOException {
    return scan(table, file).with(options).records(findings);
  }

  /**
   * Asks for some columns of a table, or for the records of some days.
   *
   * @param table the table
   * @param file its file
   * @param <R> the Java type of the records
   * @return the question, so far for everything
   */
  public static <R extends Entity> ParquetScan<R> scan(Table<R> table, Path file) {
    return scan(table, Location.of(file));
  }

  /**
   * Asks for some columns of a table, or for the records of some days.
   *
   * @param table the table
   * @param file its file, in any file system that Hadoop knows
   * @param <R> the Java type of the records
   * @return the question, so far for everything
   */
  public static <R extends Entity> ParquetScan<R> scan(Table<R> table, Location file) {
    return new ParquetScan<>(table, file, Wanted.ALL, ReadOptions.DEFAULT);
  }

  /**
   * Writes the records of one table, one after the other.
   *
   * @param table the table
   * @param file where to; an existing file is replaced
   * @param metadata what the footer says of the dataset
   * @param options how to write
   * @param <R> the Java type of the records
   * @return the writer, which takes the records in the order in which they shall lie in the file; a
   *     reader that looks for dates gains most where that is the table's order
   * @throws IOException if the file cannot be made
   * @throws IllegalStateException if {@code parquet-hadoop} or {@code hadoop-client-api} is not on
   *     the class path
   */
  public static <R extends Entity> RecordWriter<R> writer(
      Table<R> table, Path file, Metadata metadata, ParquetOptions options) throws IOException {
    return writer(table, Location.of(file), metadata, options);
  }

  /**
   * Writes the records of one table, one after the other.
   *
   * @param table the table
   * @param file where to, in any file system that Hadoop knows; an existing file is replaced
   * @param metadata what the footer says of the dataset
   * @param options how to write
   * @param <R> the Java type of the records
   * @return the writer, as that of a local file
   * @throws IOException if the file cannot be made
   * @throws IllegalStateException if a jar is not on the class path that this needs
   */
  public static <R extends Entity> RecordWriter<R> writer(
      Table<R> table, Location file, Metadata metadata, ParquetOptions options) throws IOException {
    requireLibraries();
    return TableWriter.open(table, file, metadata, options);
  }

  private static String nameOf(Table<?> table) {
    return table.name() + ".parquet";
  }
}
