package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.schema.MessageType;
import org.usiraq.timeline.io.RecordWriter;
import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.model.Metadata;
import org.usiraq.timeline.parquet.pages.PageWriter;
import org.usiraq.timeline.table.Table;

/**
 * Writes the file of one table by parquet-java's own writer, on one thread: the reference for
 * {@link PageWriter}, and for what that does not know.
 */
final class TableWriter<R extends Entity> implements RecordWriter<R> {

  /** The bytes of a minimum or maximum that are kept: still bounds, but short ones. */
  static final int STATISTICS_LENGTH = 64;

  private final ParquetWriter<R> writer;

  private TableWriter(ParquetWriter<R> writer) {
    this.writer = writer;
  }

  static <R extends Entity> RecordWriter<R> open(
      Table<R> table, Location location, Metadata metadata, ParquetOptions options)
      throws IOException {
    return TableSchema.isFlat(table.struct())
        ? pages(table, location, metadata, options)
        : plain(table, location, metadata, options);
  }

  private static <R extends Entity> RecordWriter<R> pages(
      Table<R> table, Location location, Metadata metadata, ParquetOptions options)
      throws IOException {
    MessageType schema = TableSchema.of(table);
    ParquetProperties properties =
        ParquetProperties.builder()
            .withPageWriteChecksumEnabled(true)
            .withStatisticsTruncateLength(STATISTICS_LENGTH)
            .build();
    ParquetFileWriter file =
        new ParquetFileWriter(
            location.output(),
            schema,
            ParquetFileWriter.Mode.OVERWRITE,
            ParquetWriter.DEFAULT_BLOCK_SIZE,
            ParquetWriter.MAX_PADDING_SIZE_DEFAULT,
            null,
            properties);
    PageWriter<R> writer =
        new PageWriter<>(
            table.struct(),
            schema,
            file,
            Footer.of(metadata),
            () -> store(schema, options),
            options.rowsPerGroup(),
            options.threads());
    return new WholeFile<>(writer, location);
  }

  private static ColumnChunkPageWriteStore store(MessageType schema, ParquetOptions options) {
    return new ColumnChunkPageWriteStore(
        new Codecs().getCompressor(options.compression().codec()),
        schema,
        HeapByteBufferAllocator.getInstance(),
        STATISTICS_LENGTH,
        true);
  }

  /** Writes by parquet-java alone, on one thread. */
  static <R extends Entity> RecordWriter<R> plain(
      Table<R> table, Location location, Metadata metadata, ParquetOptions options)
      throws IOException {
    Map<String, String> footer = Footer.of(metadata);
    RecordWriteSupport<R> support = new RecordWriteSupport<>(table, table.struct(), footer);
    return new WholeFile<>(
        new TableWriter<>(new Builder<>(location.output(), support, options).build()), location);
  }

  @Override
  public void write(R record) throws IOException {
    writer.write(record);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {
    private final RecordWriteSupport<R> support;

    Builder(OutputFile file, RecordWriteSupport<R> support, ParquetOptions options) {
      super(file);
      this.support = support;
      withConf(new PlainParquetConfiguration());
      withWriteMode(ParquetFileWriter.Mode.OVERWRITE);
      withCompressionCodec(options.compression().codec());
      withCodecFactory(new Codecs());
      withRowGroupRowCountLimit(options.rowsPerGroup());
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
