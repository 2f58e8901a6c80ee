package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Timeline;
import org.usiraq.timeline.table.Table;

/** Writes the file of one table. */
final class TableWriter {

  /** The bytes of a minimum or maximum that are kept: still bounds, but short ones. */
  private static final int STATISTICS_LENGTH = 64;

  private TableWriter() {}

  /** Writes the records in their published order; the same timeline gives the same bytes. */
  static <R extends Entity> void write(Table<R> table, Timeline timeline, Path file)
      throws IOException {
    Map<String, String> footer = Footer.of(timeline.metadata());
    RecordWriteSupport<R> support = new RecordWriteSupport<>(table, table.struct(), footer);
    try (ParquetWriter<R> writer = new Builder<>(new LocalOutputFile(file), support).build()) {
      for (R entity : table.of(timeline)) {
        writer.write(entity);
      }
    }
  }

  private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {
    private final RecordWriteSupport<R> support;

    Builder(OutputFile file, RecordWriteSupport<R> support) {
      super(file);
      this.support = support;
      withConf(new PlainParquetConfiguration());
      withWriteMode(ParquetFileWriter.Mode.OVERWRITE);
      withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
      // The pages that every reader takes.
      withWriterVersion(WriterVersion.PARQUET_1_0);
      withPageWriteChecksumEnabled(true);
      // Long texts would push the statistics over 4 KiB, and then the null counts are lost as well.
      withStatisticsTruncateLength(STATISTICS_LENGTH);
    }

    @Override
    protected Builder<R> self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // Abstract in the library, which calls the other one.
    protected WriteSupport<R> getWriteSupport(Configuration configuration) {
      return support;
    }

    @Override
    protected WriteSupport<R> getWriteSupport(ParquetConfiguration configuration) {
      return support;
    }
  }
}
