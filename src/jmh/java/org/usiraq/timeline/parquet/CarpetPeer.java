package org.usiraq.timeline.parquet;

import com.jerolba.carpet.CarpetReader;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.FieldMatchingStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;

/** Records to and from Parquet by Carpet. */
final class CarpetPeer {

  private CarpetPeer() {}

  static Iterator<Happening> read(Path file) throws IOException {
    return new CarpetReader<>(file.toFile(), Happening.class)
        .withFieldMatchingStrategy(FieldMatchingStrategy.SNAKE_CASE)
        .iterator();
  }

  static void write(List<Happening> events, Path file) throws IOException {
    try (CarpetWriter<Happening> writer =
        new CarpetWriter.Builder<>(new LocalOutputFile(file), Happening.class)
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
            .build()) {
      for (Happening event : events) {
        writer.write(event);
      }
    }
  }
}
