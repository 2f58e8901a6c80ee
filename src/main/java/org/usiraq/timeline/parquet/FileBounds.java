package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.internal.column.columnindex.OffsetIndex;
import org.apache.parquet.internal.hadoop.metadata.IndexReference;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.io.Limits;

/**
 * What a footer says of its file, against the file: nothing is believed that would take more memory
 * or time than the file's own size warrants.
 */
final class FileBounds {

  /** The most rows or values that a byte of a group stands for: runs are that short. */
  private static final long PER_BYTE = 64;

  private FileBounds() {}

  /**
   * Refuses a footer that says more than its file holds.
   *
   * @param size the bytes of the file
   */
  static void check(ParquetFileReader reader, long size, Limits limits) throws IOException {
    List<ColumnDescriptor> columns = reader.getFileMetaData().getSchema().getColumns();
    check(columns.size(), limits.columns(), "columns");
    for (ColumnDescriptor column : columns) {
      check(column.getPath().length, limits.depth(), "levels of a column");
    }
    for (BlockMetaData group : reader.getRowGroups()) {
      long left = size;
      for (ColumnChunkMetaData chunk : group.getColumns()) {
        checkPart(chunk.getStartingPos(), chunk.getTotalSize(), size);
        left -= chunk.getTotalSize();
        checkIndex(chunk.getColumnIndexReference(), size);
        checkIndex(chunk.getOffsetIndexReference(), size);
      }
      check(size - left, size, "bytes of a group of rows");
      check(group.getRowCount(), (size - left) * PER_BYTE, "rows of a group of its size");
      for (ColumnChunkMetaData chunk : group.getColumns()) {
        check(chunk.getValueCount(), (size - left) * PER_BYTE, "values of a group of its size");
      }
    }
  }

  private static void checkIndex(@Nullable IndexReference index, long size) throws IOException {
    if (index != null) {
      checkPart(index.getOffset(), index.getLength(), size);
    }
  }

  /** Refuses an index by which more would be read of a group than its columns hold. */
  static void checkPages(ParquetFileReader reader, BlockMetaData group) throws IOException {
    for (ColumnChunkMetaData chunk : group.getColumns()) {
      OffsetIndex pages =
          chunk.getOffsetIndexReference() == null ? null : reader.readOffsetIndex(chunk);
      long end = chunk.getStartingPos() + chunk.getTotalSize();
      for (int i = 0; pages != null && i < pages.getPageCount(); i++) {
        checkPart(pages.getOffset(i), pages.getCompressedPageSize(i), end);
        check(pages.getFirstRowIndex(i), group.getRowCount(), "rows before a page");
      }
    }
  }

  private static void checkPart(long start, long length, long end) throws IOException {
    if (start < 0 || length < 0 || start > end - length) {
      throw new IOException(
          "expected parts within their file, found one of " + length + " bytes at " + start);
    }
  }

  private static void check(long found, long most, String what) throws IOException {
    if (found < 0 || found > most) {
      throw new IOException("expected at most " + most + " " + what + ", found " + found);
    }
  }
}
