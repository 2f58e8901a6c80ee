package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
import org.usiraq.timeline.validate.QuickCell;
import org.usiraq.timeline.validate.Unsure;

/**
 * Decodes the pages of one column of a group of rows, so many rows at a time, to arrays. What they
 * take does not depend on what a page says of itself. For one thread at a time.
 */
final class LeafReader {

  /** How many levels are decoded at once. */
  private static final int BLOCK = 512;

  /** The most levels of a step that are held: far more than any lists that people make have. */
  private static final int MOST = 1 << 20;

  private static final PageValues NONE = (into, from, to) -> {};

  private final ColumnDescriptor column;
  private final QuickCell<?> cell;
  private final PageReader pages;
  private final int maxDefinition;
  private final int maxRepetition;
  private Object @Nullable [] dictionary;
  private final int[] ids = new int[BLOCK];
  private Runs nextRepetitions = Runs.zeros();
  private Runs nextDefinitions = Runs.zeros();
  private PageValues nextValues = NONE;

  /** How many levels of the page are to be decoded. */
  private int left;

  private int[] repetitions = new int[2 * BLOCK];
  private int[] definitions = new int[2 * BLOCK];
  private @Nullable Object[] values = new Object[2 * BLOCK];
  private int decoded;
  private int size;

  LeafReader(ColumnDescriptor column, QuickCell<?> cell, PageReader pages) {
    this.column = column;
    this.cell = cell;
    this.pages = pages;
    this.maxDefinition = column.getMaxDefinitionLevel();
    this.maxRepetition = column.getMaxRepetitionLevel();
  }

  private Object[] dictionary(@Nullable DictionaryPage page) throws IOException {
    Object[] entries = new Object[page == null ? 0 : page.getDictionarySize()];
    if (page != null) {
      ByteBuffer bytes = buffer(page.getBytes());
      PageValues.plain(cell, column, bytes, entries.length).read(entries, 0, entries.length);
    }
    return entries;
  }

  private static ByteBuffer buffer(BytesInput bytes) throws IOException {
    ByteBuffer buffer =
        bytes.toByteBuffer(new ByteBufferReleaser(HeapByteBufferAllocator.getInstance()));
    return buffer.hasArray() ? buffer : ByteBuffer.allocate(buffer.remaining()).put(buffer).flip();
  }

  /** Returns how many levels the rows have that were read last. */
  int size() {
    return size;
  }

  /** Returns their repetition levels, of which {@link #size} count. */
  int[] repetitions() {
    return repetitions;
  }

  /** Returns their definition levels, of which {@link #size} count. */
  int[] definitions() {
    return definitions;
  }

  /** Returns their values, null where a level has none. */
  @Nullable Object[] values() {
    return values;
  }

  /** Reads the next rows, and forgets those before. */
  void read(int rows) throws IOException {
    // What was decoded ahead moves to the front.
    for (Object array : List.of(repetitions, definitions, values)) {
      System.arraycopy(array, size, array, 0, decoded - size);
    }
    decoded -= size;
    size = 0;
    int begun = 0;
    do {
      if (maxRepetition == 0) {
        size = Math.min(decoded, rows);
        begun = size;
      }
      for (; size < decoded && (begun < rows || repetitions[size] > 0); size++) {
        begun += repetitions[size] == 0 ? 1 : 0;
      }
    } while (size == decoded && (begun < rows || maxRepetition > 0) && decode());
    Unsure.unless(begun == rows);
  }

  /** Returns whether there is no other row. */
  boolean ended() throws IOException {
    return size == decoded && !decode();
  }

  /** Decodes some more levels of this page or the next; false if there are none. */
  private boolean decode() throws IOException {
    if (dictionary == null) {
      dictionary = dictionary(pages.readDictionaryPage());
    }
    while (left == 0) {
      DataPage page = pages.readPage();
      if (page == null) {
        return false;
      }
      open(page);
    }
    int count = Math.min(left, BLOCK);
    int end = decoded + count;
    Unsure.unless(end <= MOST);
    if (end > values.length) {
      repetitions = Arrays.copyOf(repetitions, end * 2);
      definitions = Arrays.copyOf(definitions, end * 2);
      values = Arrays.copyOf(values, end * 2);
    }
    nextRepetitions.read(repetitions, decoded, end);
    nextDefinitions.read(definitions, decoded, end);
    int present = 0;
    for (int i = decoded; i < end; i++) {
      present += definitions[i] == maxDefinition ? 1 : 0;
    }
    nextValues.read(values, decoded, decoded + present);
    spread(decoded + present, end);
    left -= count;
    decoded = end;
    return true;
  }

  /** Moves values, from the last on, to where their levels are. */
  private void spread(int from, int to) {
    int value = from;
    for (int i = to - 1; value <= i; i--) {
      values[i] = definitions[i] == maxDefinition ? values[--value] : null;
    }
  }

  private void open(DataPage page) throws IOException {
    left = page.getValueCount();
    if (page instanceof DataPageV2 second) {
      nextRepetitions = levels(buffer(second.getRepetitionLevels()), maxRepetition);
      nextDefinitions = levels(buffer(second.getDefinitionLevels()), maxDefinition);
      values(buffer(second.getData()), second.getDataEncoding());
    } else {
      DataPageV1 first = (DataPageV1) page;
      ByteBuffer bytes = buffer(first.getBytes());
      nextRepetitions = levels(bytes, maxRepetition, first.getRlEncoding());
      nextDefinitions = levels(bytes, maxDefinition, first.getDlEncoding());
      values(bytes, first.getValueEncoding());
    }
  }

  /** Takes the levels of one kind off the bytes of a page of the first version. */
  private static Runs levels(ByteBuffer page, int most, Encoding encoding) {
    if (most == 0) {
      return Runs.zeros();
    }
    Unsure.unless(encoding == Encoding.RLE);
    int length = Bytes.intAt(page.array(), page.arrayOffset() + page.position());
    int start = page.position() + Integer.BYTES;
    page.position(start + length);
    return levels(page.duplicate().position(start).limit(start + length), most);
  }

  private static Runs levels(ByteBuffer bytes, int most) {
    return most == 0 ? Runs.zeros() : runs(bytes, 0, Runs.width(most));
  }

  private static Runs runs(ByteBuffer bytes, int skipped, int width) {
    int start = bytes.arrayOffset() + bytes.position();
    return new Runs(bytes.array(), start + skipped, start + bytes.remaining(), width);
  }

  private void values(ByteBuffer bytes, Encoding encoding) throws IOException {
    if (encoding == Encoding.PLAIN) {
      nextValues = PageValues.plain(cell, column, bytes, left);
    } else if (!encoding.usesDictionary()) {
      nextValues = new PageValues.Others(cell, column, encoding, bytes, left);
    } else {
      // A page of nulls may have no values at all, not even the width of their numbers.
      int before = Math.min(1, bytes.remaining());
      int width = before == 0 ? 0 : bytes.get(bytes.position());
      nextValues =
          new PageValues.Numbered(
              Objects.requireNonNull(dictionary), runs(bytes, before, width), ids);
    }
  }
}
