package org.usiraq.timeline.parquet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.parquet.bytes.ByteBufferReleaser;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.io.ParquetDecodingException;

/**
 * Looks at the counts within a page before parquet-java's decoders do, which take memory for so
 * many values as a run or a block of deltas says it has. For one thread.
 */
final class PageBounds {

  /** Far more values than writers put into a page. */
  private static final int MOST = 1 << 22;

  private final ByteBuffer page;
  private final int values;

  private PageBounds(ByteBuffer page, int values) {
    this.page = page;
    this.values = values;
  }

  /** Refuses a page of data that says more than it can hold. */
  static void check(DataPage page, ColumnDescriptor column) throws IOException {
    int values = page.getValueCount();
    check(values >= 0 && values <= MOST, "at most " + MOST + " values in a page", values);
    if (page instanceof DataPageV1 first) {
      PageBounds bounds = new PageBounds(buffer(first.getBytes()), values);
      bounds.levels(column.getMaxRepetitionLevel(), first.getRlEncoding());
      bounds.levels(column.getMaxDefinitionLevel(), first.getDlEncoding());
      bounds.values(first.getValueEncoding());
    } else if (page instanceof DataPageV2 second) {
      int repeated = width(column.getMaxRepetitionLevel());
      new PageBounds(buffer(second.getRepetitionLevels()), values).runs(repeated);
      int defined = width(column.getMaxDefinitionLevel());
      new PageBounds(buffer(second.getDefinitionLevels()), values).runs(defined);
      new PageBounds(buffer(second.getData()), values).values(second.getDataEncoding());
    }
  }

  static void check(boolean fits, String expected, long found) {
    if (!fits) {
      throw new ParquetDecodingException("expected " + expected + ", found " + found);
    }
  }

  private static ByteBuffer buffer(BytesInput bytes) throws IOException {
    return bytes
        .toByteBuffer(new ByteBufferReleaser(HeapByteBufferAllocator.getInstance()))
        .duplicate()
        .order(ByteOrder.LITTLE_ENDIAN);
  }

  private static int width(int most) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(most);
  }

  private void levels(int most, Encoding encoding) {
    if (most > 0 && encoding == Encoding.RLE) {
      section().runs(width(most));
    }
  }

  /** Takes what lies behind its length off the page. */
  private PageBounds section() {
    int length = page.remaining() < Integer.BYTES ? -1 : page.getInt();
    check(length >= 0 && length <= page.remaining(), "a part within its page", length);
    ByteBuffer part = page.slice(page.position(), length);
    page.position(page.position() + length);
    return new PageBounds(part, values);
  }

  private void values(Encoding encoding) {
    switch (encoding) {
      case PLAIN_DICTIONARY, RLE_DICTIONARY -> {
        if (page.hasRemaining()) {
          int width = page.get();
          check(width >= 0 && width <= Integer.SIZE, "numbers of at most 32 bits", width);
          runs(width);
        }
      }
      case RLE -> section().runs(1);
      case DELTA_BINARY_PACKED, DELTA_LENGTH_BYTE_ARRAY -> deltas();
      case DELTA_BYTE_ARRAY -> {
        deltas();
        deltas();
      }
      default -> {}
    }
  }

  /** Runs and packed values, up to the end of the page. */
  private void runs(int width) {
    while (page.hasRemaining()) {
      long header = varint();
      if ((header & 1) == 0) {
        skip((width + 7) / 8);
      } else {
        long groups = header >>> 1;
        // The last may lack the bytes that no value needs.
        boolean fits = (groups - 1) * width <= page.remaining() && groups <= MOST / 8 + 1;
        check(fits, "packed values within their page", groups * 8);
        skip(Math.min(page.remaining(), groups * width));
      }
    }
  }

  /** Blocks of deltas, whose first part says how many there are. */
  private void deltas() {
    long block = varint();
    long parts = varint();
    check(block > 0 && block <= 1 << 20, "blocks of at most 1048576 deltas", block);
    check(parts > 0 && parts <= block, "at most " + block + " parts of a block", parts);
    long total = varint();
    check(total >= 0 && total <= values, "at most " + values + " deltas", total);
    varint();
    long each = block / parts;
    for (long left = total - 1; left > 0; ) {
      varint();
      ByteBuffer widths = page.slice();
      skip(parts);
      for (int i = 0; i < parts && left > 0; i++, left -= each) {
        skip((widths.get(i) & 0xff) * each / 8);
      }
    }
  }

  private void skip(long bytes) {
    check(bytes <= page.remaining(), "values within their page", bytes);
    page.position(page.position() + (int) bytes);
  }

  private long varint() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      check(page.hasRemaining(), "another number", 0);
      byte next = page.get();
      value |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new ParquetDecodingException("expected a number of at most 64 bits, found a longer one");
  }
}
