package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.ByteBufferReleaser;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DataPageV2;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.jspecify.annotations.Nullable;

/** Decodes the pages of one column of a group of rows. For one thread at a time. */
final class LeafReader {
  private static final PageValues NONE =
      () -> {
        throw new IllegalStateException("expected a page first");
      };

  private final ColumnDescriptor column;
  private final Cell<?> cell;
  private final PageReader pages;
  private final int maxDefinition;
  private final int maxRepetition;
  private final Object[] dictionary;
  private int[] repetitions = new int[0];
  private int[] definitions = new int[0];
  private int[] ids = new int[0];
  private PageValues values = NONE;
  private int levels;
  private int at;

  LeafReader(ColumnDescriptor column, Cell<?> cell, PageReader pages) throws IOException {
    this.column = column;
    this.cell = cell;
    this.pages = pages;
    this.maxDefinition = column.getMaxDefinitionLevel();
    this.maxRepetition = column.getMaxRepetitionLevel();
    this.dictionary = dictionary(pages.readDictionaryPage());
  }

  private Object[] dictionary(@Nullable DictionaryPage page) throws IOException {
    if (page == null) {
      return new Object[0];
    }
    ByteBuffer bytes = buffer(page.getBytes());
    Object[] entries = new Object[page.getDictionarySize()];
    int start = bytes.arrayOffset() + bytes.position();
    PageValues plain = new PageValues.Plain(cell, bytes.array(), start, start + bytes.remaining());
    for (int i = 0; i < entries.length; i++) {
      entries[i] = plain.next();
    }
    return entries;
  }

  private static ByteBuffer buffer(BytesInput bytes) throws IOException {
    ByteBuffer buffer =
        bytes.toByteBuffer(new ByteBufferReleaser(HeapByteBufferAllocator.getInstance()));
    if (buffer.hasArray()) {
      return buffer;
    }
    ByteBuffer copy = ByteBuffer.allocate(buffer.remaining()).put(buffer);
    return copy.flip();
  }

  /** Returns whether there is another level, on this page or the next. */
  boolean more() throws IOException {
    while (at == levels) {
      DataPage page = pages.readPage();
      if (page == null) {
        return false;
      }
      open(page);
    }
    return true;
  }

  private void open(DataPage page) throws IOException {
    at = 0;
    levels = page.getValueCount();
    if (definitions.length < levels) {
      repetitions = new int[maxRepetition == 0 ? 0 : levels];
      definitions = new int[levels];
      ids = new int[levels];
    }
    if (page instanceof DataPageV2 second) {
      levels(buffer(second.getRepetitionLevels()), maxRepetition, repetitions);
      levels(buffer(second.getDefinitionLevels()), maxDefinition, definitions);
      values(buffer(second.getData()), second.getDataEncoding());
    } else {
      DataPageV1 first = (DataPageV1) page;
      ByteBuffer bytes = buffer(first.getBytes());
      levels(section(bytes, maxRepetition, first.getRlEncoding()), maxRepetition, repetitions);
      levels(section(bytes, maxDefinition, first.getDlEncoding()), maxDefinition, definitions);
      values(bytes, first.getValueEncoding());
    }
  }

  /** Takes the levels of one kind off the bytes of a page of the first version. */
  private static ByteBuffer section(ByteBuffer page, int most, Encoding encoding) {
    if (most == 0) {
      return page.slice(page.position(), 0);
    }
    if (encoding != Encoding.RLE) {
      throw new IllegalArgumentException("expected levels as runs, found " + encoding);
    }
    int start = page.arrayOffset() + page.position();
    int length = Bytes.intAt(page.array(), start);
    ByteBuffer section = page.slice(page.position() + Integer.BYTES, length);
    page.position(page.position() + Integer.BYTES + length);
    return section;
  }

  private void levels(ByteBuffer bytes, int most, int[] into) {
    if (most > 0) {
      int start = bytes.arrayOffset() + bytes.position();
      int end = start + bytes.remaining();
      Runs.read(bytes.array(), start, end, Runs.width(most), into, levels);
    }
  }

  private void values(ByteBuffer bytes, Encoding encoding) throws IOException {
    int start = bytes.arrayOffset() + bytes.position();
    int end = start + bytes.remaining();
    if (encoding == Encoding.PLAIN) {
      values = new PageValues.Plain(cell, bytes.array(), start, end);
    } else if (encoding.usesDictionary()) {
      values = new PageValues.Numbered(dictionary, bytes.array(), start, end, ids, present());
    } else {
      values = new PageValues.Foreign(cell, column, encoding, bytes, levels);
    }
  }

  /** Returns how many values of the page are not null. */
  private int present() {
    int count = 0;
    for (int i = 0; i < levels; i++) {
      count += maxDefinition == 0 || definitions[i] == maxDefinition ? 1 : 0;
    }
    return count;
  }

  /** Returns whether the next level goes on with a list that has begun. */
  boolean repeats() {
    return maxRepetition > 0 && repetitions[at] > 0;
  }

  /** Returns the next definition level. */
  int definition() {
    return maxDefinition == 0 ? 0 : definitions[at];
  }

  /** Passes over the next level, which has no value. */
  void skip() {
    at++;
  }

  /** Takes the next level, and its value unless that is null. */
  @Nullable Object next() {
    boolean present = definition() == maxDefinition;
    at++;
    Object value = present ? values.next() : null;
    if (value == Cell.FAULTY) {
      throw new IllegalArgumentException("expected a value without a fault");
    }
    return value;
  }
}
