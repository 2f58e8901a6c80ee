package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.values.ValuesReader;
import org.usiraq.timeline.table.Physical;

/** The values of one page, those that are not null, one after the other. For one thread. */
interface PageValues {

  /** Returns the next value. */
  Object next();

  /** Values that are numbers of a dictionary. */
  final class Numbered implements PageValues {
    private final Object[] dictionary;
    private final int[] ids;
    private int at;

    /**
     * @param ids takes the numbers
     * @param count how many values there are
     */
    Numbered(Object[] dictionary, byte[] bytes, int from, int end, int[] ids, int count) {
      this.dictionary = dictionary;
      this.ids = ids;
      if (count > 0) {
        Runs.read(bytes, from + 1, end, bytes[from], ids, count);
      }
    }

    @Override
    public Object next() {
      return dictionary[ids[at++]];
    }
  }

  /** Values in plain bytes. */
  final class Plain implements PageValues {
    private final Cell<?> cell;
    private final Physical physical;
    private final byte[] bytes;
    private final int end;
    private int at;
    private int bit;

    Plain(Cell<?> cell, byte[] bytes, int from, int end) {
      this.cell = cell;
      this.physical = cell.physical();
      this.bytes = bytes;
      this.at = from;
      this.end = end;
    }

    @Override
    public Object next() {
      int from = at;
      switch (physical) {
        case TEXT -> {
          int length = Bytes.intAt(bytes, from);
          if (length < 0 || length > end - from - Integer.BYTES) {
            throw new IllegalArgumentException("expected a text, found the end of the page");
          }
          at += Integer.BYTES + length;
          return cell.text(bytes, from + Integer.BYTES, length);
        }
        case DATE, INTEGER -> {
          at += Integer.BYTES;
          return cell.number(Bytes.intAt(bytes, from));
        }
        case DECIMAL -> {
          at += Long.BYTES;
          return cell.number(Bytes.longAt(bytes, from));
        }
        case DOUBLE -> {
          at += Long.BYTES;
          return cell.number(Double.longBitsToDouble(Bytes.longAt(bytes, from)));
        }
        case BOOLEAN -> {
          boolean value = (bytes[from] >>> bit & 1) != 0;
          bit = bit + 1 & 7;
          at += bit == 0 ? 1 : 0;
          return value;
        }
      }
      throw new IllegalStateException(physical.name());
    }
  }

  /** Values in any other encoding, by parquet-java's own decoders. */
  final class Foreign implements PageValues {
    private final Cell<?> cell;
    private final ValuesReader values;

    Foreign(Cell<?> cell, ColumnDescriptor column, Encoding encoding, ByteBuffer bytes, int levels)
        throws IOException {
      this.cell = cell;
      values = encoding.getValuesReader(column, ValuesType.VALUES);
      values.initFromPage(levels, ByteBufferInputStream.wrap(bytes));
    }

    @Override
    public Object next() {
      return switch (cell.physical()) {
        case TEXT -> {
          byte[] text = values.readBytes().getBytes();
          yield cell.text(text, 0, text.length);
        }
        case DATE, INTEGER -> cell.number(values.readInteger());
        case DECIMAL -> cell.number(values.readLong());
        case DOUBLE -> cell.number(values.readDouble());
        case BOOLEAN -> values.readBoolean();
      };
    }
  }
}
