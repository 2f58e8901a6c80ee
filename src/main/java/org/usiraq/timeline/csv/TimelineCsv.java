package org.usiraq.timeline.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.usiraq.timeline.io.Crew;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.Requirement;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Validator;

/**
 * Writes a timeline as a folder of CSV files, and reads it back without loss.
 *
 * <pre>{@code
 * TimelineCsv.write(timeline, Path.of("csv"));
 * Timeline same = TimelineCsv.read(Path.of("csv"), timeline.metadata());
 * }</pre>
 *
 * <p>The files are those of {@link CsvTables#ALL}: RFC 4180 in UTF-8, without a byte order mark and
 * with LF at the end of each row; an empty cell is null. A reader takes CRLF, a byte order mark and
 * columns in another order as well. What a dataset says of itself is in none of the files.
 *
 * <p>Needs {@code org.apache.commons:commons-csv} on the class path; without it each method throws
 * an {@link IllegalStateException} that says so. All methods may be called by several threads, for
 * different folders.
 */
public final class TimelineCsv {
  private static final Requirement COMMONS_CSV =
      new Requirement("CSV", "org.apache.commons.csv.CSVFormat", "org.apache.commons:commons-csv");

  private TimelineCsv() {}

  /**
   * Writes all tables. The same timeline gives the same bytes, wherever and whenever.
   *
   * @param timeline the timeline
   * @param folder where to put the files; made if it is not there, and files of the same names are
   *     replaced
   * @throws IOException if a file cannot be written
   */
  public static void write(Timeline timeline, Path folder) throws IOException {
    COMMONS_CSV.check();
    Files.createDirectories(folder);
    Files.deleteIfExists(folder.resolve(CsvTables.FORMER_IDS.fileName()));
    for (Table<?> table : Tables.ALL) {
      write(table, timeline, folder);
    }
  }

  private static <R extends Entity> void write(Table<R> table, Timeline timeline, Path folder)
      throws IOException {
    try (RecordWriter<R> writer = writer(table, folder, WriteOptions.DEFAULT)) {
      for (R entity : table.of(timeline)) {
        writer.write(entity);
      }
    }
  }

  /**
   * Writes the records of one table, with their lists and former ids, as they are given.
   *
   * <p>The file of the former ids holds those of all tables: the rows of the other tables that are
   * in it stay, and so the tables of a folder are written one after the other, in any order.
   *
   * @param table the table
   * @param folder where to put the files of the table; made if it is not there, and files of the
   *     same names are replaced
   * @param options how to write
   * @param <R> the Java type of the records
   * @return the writer, to be closed
   * @throws IOException if a file cannot be written
   */
  public static <R extends Entity> RecordWriter<R> writer(
      Table<R> table, Path folder, WriteOptions options) throws IOException {
    COMMONS_CSV.check();
    Files.createDirectories(folder);
    return new TableWriter<>(table, folder, options.threads());
  }

  /**
   * Writes {@link CsvTables#VOCABULARIES}, which explains the values in the other tables.
   *
   * @param folder where to put the file, which is there
   * @throws IOException if it cannot be written
   */
  public static void writeVocabularies(Path folder) throws IOException {
    COMMONS_CSV.check();
    CsvVocabularies.write(folder);
  }

  /**
   * Reads all tables and validates the dataset.
   *
   * @param folder where the files are
   * @param metadata what the dataset says of itself
   * @return the timeline
   * @throws InvalidDataException if anything in the files must be mended; it lists everything found
   * @throws IOException if a file cannot be read
   */
  public static Timeline read(Path folder, Metadata metadata) throws IOException {
    Findings findings = new Findings();
    return Validator.accept(read(folder, metadata, findings), folder.toString(), findings);
  }

  /**
   * Reads all tables, and goes on after every fault. The rules that records must keep together are
   * not applied; {@link Validator} does that.
   *
   * @param folder where the files are
   * @param metadata what the dataset says of itself
   * @param findings what takes the faults, each with the file and the line where its row starts; a
   *     missing file is one of them
   * @return the records that could be made
   * @throws IOException if a file cannot be read
   */
  public static Draft read(Path folder, Metadata metadata, Findings findings) throws IOException {
    COMMONS_CSV.check();
    Draft draft = new Draft();
    draft.metadata(metadata);
    try (Crew crew = crew(ReadOptions.DEFAULT)) {
      DraftReader.read(draft, new Setting(folder, Chunks.SIZE, crew, Limits.DEFAULT, findings));
    }
    return draft;
  }

  /**
   * Reads one table into a draft, with its lists and former ids, such as that of a {@link
   * org.usiraq.timeline.validate.StreamValidator}.
   *
   * @param table the table
   * @param folder where the files are
   * @param draft takes the records
   * @param findings what takes the faults; of the file of former ids, those that concern no table
   *     are told with each
   * @throws IOException if a file cannot be read
   */
  public static void readTable(Table<?> table, Path folder, Draft draft, Findings findings)
      throws IOException {
    COMMONS_CSV.check();
    try (Crew crew = crew(ReadOptions.DEFAULT)) {
      DraftReader.readTable(
          table, draft, new Setting(folder, Chunks.SIZE, crew, Limits.DEFAULT, findings));
    }
  }

  /**
   * Reads the records of one table, with their lists and former ids, as they are asked for.
   *
   * @param table the table
   * @param folder where the files are
   * @param options how to read
   * @param findings what takes the faults, each with the file and the line where its row starts; a
   *     missing file is one of them. They come in the order of the records; those of one record
   *     begin with the rows that were passed over on the way to its own
   * @param <R> the Java type of the records
   * @return the records, to be closed
   * @throws IOException if a file cannot be read
   */
  public static <R extends Entity> Records<R> records(
      Table<R> table, Path folder, ReadOptions options, Findings findings) throws IOException {
    COMMONS_CSV.check();
    Crew crew = crew(options);
    try {
      return TableReader.open(
          table, new Setting(folder, Chunks.SIZE, crew, options.limits(), findings));
    } catch (IOException | RuntimeException e) {
      crew.close();
      throw e;
    }
  }

  private static Crew crew(ReadOptions options) {
    return new Crew(options.threads(), "csv-reader");
  }
}
