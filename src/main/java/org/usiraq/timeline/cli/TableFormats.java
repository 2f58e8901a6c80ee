package org.usiraq.timeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.usiraq.timeline.csv.TimelineCsv;
import org.usiraq.timeline.io.ReadOptions;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.io.Records;
import org.usiraq.timeline.io.WriteOptions;
import org.usiraq.timeline.json.TimelineJson;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.parquet.ParquetOptions;
import org.usiraq.timeline.parquet.TimelineParquet;
import org.usiraq.timeline.validate.Findings;

/** Opens readers and writers of the records of one table, by the format. */
final class TableFormats {

  private TableFormats() {}

  static <R extends Entity> Records<R> read(TableFile<R> file, Findings findings)
      throws IOException {
    return switch (file.format()) {
      case JSONL -> TimelineJson.records(file.table(), file.path(), ReadOptions.DEFAULT, findings);
      case CSV -> TimelineCsv.records(file.table(), folder(file), ReadOptions.DEFAULT, findings);
      case PARQUET ->
          TimelineParquet.records(file.table(), file.path(), ReadOptions.DEFAULT, findings);
      case JSON, YAML -> throw noFile(file);
    };
  }

  static <R extends Entity> RecordWriter<R> write(TableFile<R> file, Metadata metadata)
      throws IOException {
    return switch (file.format()) {
      case JSONL -> TimelineJson.writer(file.table(), file.path(), WriteOptions.DEFAULT);
      case CSV -> TimelineCsv.writer(file.table(), folder(file), WriteOptions.DEFAULT);
      case PARQUET ->
          TimelineParquet.writer(file.table(), file.path(), metadata, ParquetOptions.DEFAULT);
      case JSON, YAML -> throw noFile(file);
    };
  }

  private static Path folder(TableFile<?> file) {
    return Objects.requireNonNull(file.path().toAbsolutePath().getParent());
  }

  private static IllegalStateException noFile(TableFile<?> file) {
    return new IllegalStateException(file.format() + " has no files of one table");
  }
}
