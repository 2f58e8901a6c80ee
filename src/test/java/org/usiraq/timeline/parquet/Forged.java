package org.usiraq.timeline.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/** Files whose headers of pages and footer say something else than they did. */
final class Forged {
  private static final byte[] MARK = "PAR1".getBytes(StandardCharsets.US_ASCII);

  private Forged() {}

  /**
   * Writes a file anew, without indexes and checksums.
   *
   * @param page changes the header of each page
   * @param footer changes the footer
   */
  static void edit(Path file, Consumer<PageHeader> page, Consumer<FileMetaData> footer)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    FileMetaData metadata = footer(bytes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(MARK);
    for (RowGroup group : metadata.getRow_groups()) {
      group.unsetFile_offset();
      for (ColumnChunk chunk : group.getColumns()) {
        copy(bytes, chunk, page, out);
      }
    }
    footer.accept(metadata);
    int start = out.size();
    Util.writeFileMetaData(metadata, out);
    int length = out.size() - start;
    out.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(length).array());
    out.write(MARK);
    Files.write(file, out.toByteArray());
  }

  private static FileMetaData footer(byte[] bytes) throws IOException {
    int end = bytes.length - 8;
    int length = ByteBuffer.wrap(bytes, end, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
    return Util.readFileMetaData(new ByteArrayInputStream(bytes, end - length, length));
  }

  private static void copy(
      byte[] from, ColumnChunk chunk, Consumer<PageHeader> page, ByteArrayOutputStream out)
      throws IOException {
    ColumnMetaData column = chunk.getMeta_data();
    boolean dictionary = column.isSetDictionary_page_offset();
    long start = dictionary ? column.getDictionary_page_offset() : column.getData_page_offset();
    long size = column.getTotal_compressed_size();
    int begun = out.size();
    InputStream in = new ByteArrayInputStream(from, (int) start, (int) size);
    while (in.available() > 0) {
      PageHeader header = Util.readPageHeader(in);
      byte[] body = in.readNBytes(header.getCompressed_page_size());
      header.unsetCrc();
      page.accept(header);
      Util.writePageHeader(header, out);
      out.write(body);
      if (header.isSetDictionary_page_header()) {
        column.setDictionary_page_offset(begun);
        column.setData_page_offset(out.size());
      } else if (!dictionary) {
        column.setData_page_offset(begun);
      }
    }
    column.setTotal_compressed_size(out.size() - begun);
    chunk.setFile_offset(0);
    chunk.unsetColumn_index_offset();
    chunk.unsetColumn_index_length();
    chunk.unsetOffset_index_offset();
    chunk.unsetOffset_index_length();
  }
}
