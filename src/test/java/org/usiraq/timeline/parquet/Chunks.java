package org.usiraq.timeline.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.usiraq.timeline.table.Table;

/** Checks what a footer says of the columns. */
final class Chunks {

  private Chunks() {}

  static void check(Table<?> table, Path file) throws IOException {
    ParquetReadOptions options =
        new ParquetReadOptions.Builder(new PlainParquetConfiguration()).build();
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file), options)) {
      assertEquals(TableSchema.of(table), reader.getFileMetaData().getSchema());
      assertEquals(1, reader.getRowGroups().size());
      for (ColumnChunkMetaData chunk : reader.getRowGroups().get(0).getColumns()) {
        check(chunk, table.name() + "." + chunk.getPath().toDotString());
      }
    }
  }

  private static void check(ColumnChunkMetaData chunk, String what) {
    assertEquals(CompressionCodecName.UNCOMPRESSED, chunk.getCodec(), what);
    assertNotNull(chunk.getOffsetIndexReference(), what);
    assertNotNull(chunk.getColumnIndexReference(), what);
    assertTrue(chunk.getStatistics().isNumNullsSet(), what);
    assertEquals(
        chunk.getStatistics().getNumNulls() < chunk.getValueCount(),
        chunk.getStatistics().hasNonNullValue(),
        what);
  }
}
