package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputCompressor;
import org.apache.parquet.hadoop.ParquetFileWriter;

/** The pages of one column in one group of rows, compressed, until they are written. */
final class Chunk {

  private record Page(
      BytesInput bytes,
      int plainSize,
      int values,
      int rows,
      Encoding encoding,
      Statistics<?> statistics,
      SizeStatistics sizes) {}

  private final ColumnDescriptor column;
  private final BytesInputCompressor compressor;
  private final List<Page> pages = new ArrayList<>();

  Chunk(ColumnDescriptor column, BytesInputCompressor compressor) {
    this.column = column;
    this.compressor = compressor;
  }

  boolean isEmpty() {
    return pages.isEmpty();
  }

  void add(
      Bytes page,
      int values,
      int rows,
      Encoding encoding,
      Statistics<?> statistics,
      SizeStatistics sizes)
      throws IOException {
    BytesInput compressed = compressor.compress(page.input());
    pages.add(new Page(compressed, page.size(), values, rows, encoding, statistics, sizes));
  }

  /** Writes the pages behind their dictionary, if any of them uses it, and forgets them. */
  void write(ParquetFileWriter file, Dictionary dictionary) throws IOException {
    long values = pages.stream().mapToLong(Page::values).sum();
    file.startColumn(column, values, compressor.getCodecName());
    if (pages.stream().anyMatch(page -> page.encoding.usesDictionary())) {
      Bytes plain = dictionary.plain();
      file.writeDictionaryPage(
          new DictionaryPage(
              compressor.compress(plain.input()), plain.size(), dictionary.size(), Encoding.PLAIN));
    }
    for (Page page : pages) {
      file.writeDataPage(
          page.values,
          page.plainSize,
          page.bytes,
          page.statistics,
          page.rows,
          Encoding.RLE,
          Encoding.RLE,
          page.encoding,
          null,
          null,
          page.sizes);
    }
    file.endColumn();
    pages.clear();
  }
}
