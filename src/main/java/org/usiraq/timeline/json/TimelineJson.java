package org.usiraq.timeline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.usiraq.timeline.io.Batches;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;
import org.usiraq.timeline.table.Tables;
import org.usiraq.timeline.validate.Draft;
import org.usiraq.timeline.validate.Findings;
import org.usiraq.timeline.validate.InvalidDataException;
import org.usiraq.timeline.validate.Validator;

/**
 * Reads and writes datasets as JSON.
 *
 * <p>A document is an object with {@code metadata} and one array under each table's name; every
 * property is present in the order of the declaration, null for absent, {@code []} for an empty
 * list. Files are UTF-8 with line feeds. The methods hold no state and may be called by any thread.
 */
public final class TimelineJson {

  private TimelineJson() {}

  /**
   * Reads and validates a dataset.
   *
   * @param file a document
   * @return the dataset
   * @throws InvalidDataException if anything in it is not as it must be; lists every fault
   * @throws IOException if the file cannot be read
   */
  public static Timeline read(Path file) throws IOException {
    Findings findings = new Findings();
    return Validator.accept(read(file, findings), file.toString(), findings);
  }

  /**
   * Reads a dataset, whatever its faults; the rules that records keep together are not applied.
   *
   * @param file a document
   * @param findings what takes the faults
   * @return what could be read
   * @throws IOException if the file cannot be read
   */
  public static Draft read(Path file, Findings findings) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString(), findings);
    }
  }

  /**
   * Reads a dataset from a stream, whatever its faults; the rules that records keep together are
   * not applied.
   *
   * @param in a document; not closed
   * @param name what to call it in findings
   * @param findings what takes the faults
   * @return what could be read
   * @throws IOException if the stream cannot be read
   */
  public static Draft read(InputStream in, String name, Findings findings) throws IOException {
    return new DocumentReader(in, name, findings).read();
  }

  /**
   * Reads the records of one table from JSON Lines into a draft, whatever their faults.
   *
   * @param table the table
   * @param file one record a line
   * @param draft takes the records
   * @param findings what takes the faults
   * @throws IOException if the file cannot be read
   */
  public static void readLines(Table<?> table, Path file, Draft draft, Findings findings)
      throws IOException {
    try (InputStream in = Files.newInputStream(file);
        Batches<?> batches =
            batches(table, in, in, file.toString(), ReadOptions.DEFAULT, findings, true)) {
      for (var next = batches.next(); next.isPresent(); next = batches.next()) {
        draft.take(next.get());
      }
    }
  }

  /**
   * Reads the records of one table from JSON Lines, as they are asked for. A damaged line is a
   * finding, and those before and behind it are read.
   *
   * @param table the table
   * @param file one record a line
   * @param options how many threads read
   * @param findings what takes the faults, some lines ahead of the record asked for
   * @param <R> the Java type of the records
   * @return the records, to be closed
   * @throws IOException if the file cannot be read
   */
  public static <R extends Entity> Records<R> records(
      Table<R> table, Path file, ReadOptions options, Findings findings) throws IOException {
    InputStream in = Files.newInputStream(file);
    return batches(table, in, in, file.toString(), options, findings, false);
  }

  private static <R extends Entity> Batches<R> batches(
      Table<R> table,
      InputStream in,
      Closeable file,
      String name,
      ReadOptions options,
      Findings findings,
      boolean references) {
    return new Batches<>(
        new LinesSource<>(table, in, file, name, findings.kept(), references, options.limits()),
        options,
        findings);
  }

  /**
   * Reads the records of one table from a stream of JSON Lines, as they are asked for.
   *
   * @param table the table
   * @param in one record a line; read ahead of the record asked for, and not closed
   * @param name what to call it in findings
   * @param options how many threads read
   * @param findings what takes the faults, some lines ahead of the record asked for
   * @param <R> the Java type of the records
   * @return the records, to be closed
   */
  public static <R extends Entity> Records<R> records(
      Table<R> table, InputStream in, String name, ReadOptions options, Findings findings) {
    return batches(table, in, () -> {}, name, options, findings, false);
  }

  /**
   * Writes a dataset, indented.
   *
   * @param timeline the dataset
   * @param file where to; an existing file is replaced
   * @throws IOException if it cannot be written
   */
  public static void write(Timeline timeline, Path file) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(timeline, out, true);
    }
  }

  /**
   * Writes a dataset to a stream.
   *
   * @param timeline the dataset
   * @param out where to; not closed
   * @param indented whether for people too, or as short as can be
   * @throws IOException if it cannot be written
   */
  public static void write(Timeline timeline, OutputStream out, boolean indented)
      throws IOException {
    try (JsonGenerator json = Jackson.FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      if (indented) {
        json.setPrettyPrinter(Jackson.indented());
      }
      json.writeStartObject();
      json.writeFieldName("metadata");
      metadata(json, timeline);
      for (Table<?> table : Tables.ALL) {
        array(json, table, timeline);
      }
      json.writeEndObject();
      if (indented) {
        json.writeRaw('\n');
      }
    }
    out.flush();
  }

  private static void metadata(JsonGenerator json, Timeline timeline) throws IOException {
    json.writeStartObject();
    new RecordPrinter<>(Tables.METADATA).fields(json, timeline.metadata());
    json.writeObjectFieldStart(DocumentReader.COUNTS);
    for (Table<?> table : Tables.ALL) {
      json.writeNumberField(table.name(), table.of(timeline).size());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static <R extends Entity> void array(JsonGenerator json, Table<R> table, Timeline from)
      throws IOException {
    json.writeArrayFieldStart(table.name());
    RecordPrinter<R> printer = new RecordPrinter<>(table.struct());
    for (R entity : table.of(from)) {
      printer.write(json, entity);
    }
    json.writeEndArray();
  }

  /**
   * Writes records as JSON Lines: one record a line.
   *
   * @param table the table they are of
   * @param records the records, in the order in which to write them
   * @param file where to; an existing file is replaced
   * @param <R> the Java type of the records
   * @throws IOException if it cannot be written
   */
  public static <R extends Entity> void writeLines(Table<R> table, Collection<R> records, Path file)
      throws IOException {
    try (RecordWriter<R> writer = writer(table, file, WriteOptions.DEFAULT)) {
      for (R entity : records) {
        writer.write(entity);
      }
    }
  }

  /**
   * Starts to write records as JSON Lines: one record a line.
   *
   * @param table the table they are of
   * @param file where to; an existing file is replaced
   * @param options how many threads write
   * @param <R> the Java type of the records
   * @return the writer, to be closed
   * @throws IOException if the file cannot be written
   */
  public static <R extends Entity> RecordWriter<R> writer(
      Table<R> table, Path file, WriteOptions options) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return new LinesWriter<>(table.struct(), out, out, options);
  }

  /**
   * Starts to write records to a stream as JSON Lines.
   *
   * @param table the table they are of
   * @param out where to; flushed in the end, and not closed
   * @param options how many threads write
   * @param <R> the Java type of the records
   * @return the writer, to be closed
   */
  public static <R extends Entity> RecordWriter<R> writer(
      Table<R> table, OutputStream out, WriteOptions options) {
    return new LinesWriter<>(table.struct(), out, () -> {}, options);
  }
}
