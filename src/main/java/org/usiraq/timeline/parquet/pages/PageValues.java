package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.ByteBufferInputStream;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.values.ValuesReader;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Physical;
import org.usiraq.timeline.validate.QuickCell;
import org.usiraq.timeline.validate.Unsure;

/** The values of one page, those that are not null. For one thread. */
interface PageValues {

  /** Reads the next values to a part of an array. */
  void read(@Nullable Object[] into, int from, int to);

  /**
   * Returns plain values.
   *
   * @param most how many there are at most
   */
  static PageValues plain(QuickCell<?> cell, ColumnDescriptor column, ByteBuffer page, int most)
      throws IOException {
    return cell.physical() == Physical.TEXT
        ? new Texts(cell, page)
        : new Others(cell, column, Encoding.PLAIN, page, most);
  }

  /** Values that are numbers of a dictionary. */
  final class Numbered implements PageValues {
    private final Object[] dictionary;
    private final Runs ids;
    private final int[] next;

    /**
     * @param next takes the numbers of one reading
     */
    Numbered(Object[] dictionary, Runs ids, int[] next) {
      this.dictionary = dictionary;
      this.ids = ids;
      this.next = next;
    }

    @Override
    public void read(@Nullable Object[] into, int from, int to) {
      ids.read(next, 0, to - from);
      for (int i = from; i < to; i++) {
        into[i] = dictionary[next[i - from]];
      }
    }
  }

  /** Plain texts, each behind its length. */
  final class Texts implements PageValues {
    private final QuickCell<?> cell;
    private final byte[] bytes;
    private final int end;
    private int at;

    Texts(QuickCell<?> cell, ByteBuffer page) {
      this.cell = cell;
      this.bytes = page.array();
      this.at = page.arrayOffset() + page.position();
      this.end = at + page.remaining();
    }

    @Override
    public void read(@Nullable Object[] into, int from, int to) {
      for (int i = from; i < to; i++) {
        int length = Bytes.intAt(bytes, take(Integer.BYTES));
        into[i] = cell.text(bytes, take(length), length);
      }
    }

    /** Moves on by so many bytes, and returns where they begin. */
    private int take(int length) {
      Unsure.unless(length >= 0 && length <= end - at);
      at += length;
      return at - length;
    }
  }

  /** Values of any other type or in any other encoding, by parquet-java's own decoders. */
  final class Others implements PageValues {
    private final QuickCell<?> cell;
    private final ValuesReader values;

    Others(
        QuickCell<?> cell, ColumnDescriptor column, Encoding encoding, ByteBuffer page, int levels)
        throws IOException {
      this.cell = cell;
      values = encoding.getValuesReader(column, ValuesType.VALUES);
      values.initFromPage(levels, ByteBufferInputStream.wrap(page));
    }

    @Override
    public void read(@Nullable Object[] into, int from, int to) {
      for (int i = from; i < to; i++) {
        into[i] =
            switch (cell.physical()) {
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
}
