package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.bytes.HeapByteBufferAllocator;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.values.ValuesWriter;
import org.apache.parquet.column.values.plain.BooleanPlainValuesWriter;
import org.apache.parquet.column.values.rle.RunLengthBitPackingHybridEncoder;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Physical;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.ScalarKind;

/**
 * Encodes the values of one column. They go through a dictionary as long as it pays: where most
 * values of the first page are distinct, or it grows too large, the rest of the group is plain. For
 * one thread at a time.
 */
final class LeafWriter<V> {
  private static final int DECIMAL_SCALE = 4;

  /** The most rows and about the most bytes of a page and of a dictionary, as parquet-java's. */
  private static final int PAGE_ROWS = 20_000;

  private static final int PAGE_BYTES = 1 << 20;

  /** Of so many values at the start seven eighths may be distinct: more will not pay. */
  private static final int TRIAL = 4096;

  private final Scalar<V> type;
  private final Physical physical;
  private final ColumnDescriptor column;
  private final Levels levels;
  private final Dictionary dictionary = new Dictionary();
  private final Bytes plain = new Bytes();
  private int[] ids = new int[256];
  private @Nullable PageWriter pages;

  /** Whether a page has shown what the dictionary is worth; whether one is written by it. */
  private boolean tried;

  private boolean numbered;

  /** Whether values are plain from now on. */
  private boolean direct;

  private int rows;
  private int values;

  /** Of the values that are numbers of the dictionary, were they plain. */
  private long bytes;

  LeafWriter(Scalar<V> type, ColumnDescriptor column) {
    this.type = type;
    this.physical = type.kind().physical();
    this.column = column;
    this.levels = new Levels(column);
  }

  /** Starts a group of rows. */
  void start(PageWriteStore store) {
    pages = store.getPageWriter(column);
    dictionary.clear();
    tried = false;
    numbered = false;
    direct = false;
  }

  /**
   * Takes a value.
   *
   * @param value the value, or null for a null or a list without elements
   * @param none the definition level if there is no value
   */
  void take(@Nullable V value, int repetition, int none) {
    levels.add(repetition, value == null ? none : column.getMaxDefinitionLevel());
    if (value != null) {
      take(value);
    }
  }

  private void take(V value) {
    if (physical == Physical.BOOLEAN) {
      id((Boolean) value ? 1 : 0);
    } else if (direct) {
      encode(value, plain);
    } else {
      Object key = key(value);
      int id = dictionary.find(key);
      if (id == dictionary.size()) {
        dictionary.add(key);
        encode(value, dictionary.plain());
      }
      id(id);
      bytes += dictionary.length(id);
      if (values + 1 == TRIAL && !tried && dictionary.size() > TRIAL / 8 * 7) {
        giveUp(TRIAL);
      }
    }
    values++;
  }

  private void id(int id) {
    if (values == ids.length) {
      ids = Arrays.copyOf(ids, values * 2);
    }
    ids[values] = id;
  }

  /** What tells equal values; a vocabulary's by themselves, without their texts being looked at. */
  private Object key(V value) {
    return switch (physical) {
      case TEXT -> type.kind() == ScalarKind.VOCABULARY ? value : type.print(value);
      case DECIMAL -> unscaled(value);
      default -> value;
    };
  }

  private void encode(V value, Bytes to) {
    switch (physical) {
      case TEXT -> to.putText(type.print(value));
      case DATE -> to.putInt(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case INTEGER -> to.putInt((Integer) value);
      case DECIMAL -> to.putLong(unscaled(value));
      case DOUBLE -> to.putLong(Double.doubleToLongBits((Double) value));
      case BOOLEAN -> throw new IllegalStateException("truths are packed");
    }
  }

  /** Exact: a model's decimals fit, and one that did not must not be rounded unseen. */
  private static long unscaled(Object value) {
    return ((BigDecimal) value).setScale(DECIMAL_SCALE).unscaledValue().longValueExact();
  }

  /** Gives the dictionary up, and encodes anew what went through it. */
  private void giveUp(int taken) {
    byte[] entries = dictionary.plain().array();
    for (int i = 0; i < taken; i++) {
      plain.put(entries, dictionary.start(ids[i]), dictionary.length(ids[i]));
    }
    dictionary.clear();
    bytes = 0;
    direct = true;
  }

  /** Ends a row, and where it is full the page; the first may turn out to be plain. */
  void endRow() throws IOException {
    rows++;
    long size = plain.size() + (tried ? 0 : bytes);
    if (rows >= PAGE_ROWS || size >= PAGE_BYTES || levels.size() * 4 >= PAGE_BYTES) {
      endPage();
    }
  }

  private void endPage() throws IOException {
    if (rows == 0) {
      return;
    }
    if (physical == Physical.BOOLEAN) {
      try (ValuesWriter bits = new BooleanPlainValuesWriter()) {
        for (int i = 0; i < values; i++) {
          bits.writeBoolean(ids[i] != 0);
        }
        write(bits.getBytes(), Encoding.PLAIN);
      }
    } else {
      if (!direct && !tried && dictionary.size() * 2 > values) {
        giveUp(values);
      }
      if (direct) {
        write(plain.input(), Encoding.PLAIN);
      } else {
        writeIds();
        direct = dictionary.plain().size() > PAGE_BYTES;
      }
    }
    tried = true;
    levels.clear();
    plain.clear();
    rows = 0;
    values = 0;
    bytes = 0;
  }

  /** Writes numbers of the dictionary, behind the width of the greatest. */
  private void writeIds() throws IOException {
    int width = Math.max(1, Runs.width(dictionary.size() - 1));
    try (RunLengthBitPackingHybridEncoder runs =
        new RunLengthBitPackingHybridEncoder(
            width, 64, PAGE_BYTES, HeapByteBufferAllocator.getInstance())) {
      for (int i = 0; i < values; i++) {
        runs.writeInt(ids[i]);
      }
      BytesInput first = BytesInput.from(new byte[] {(byte) width});
      write(BytesInput.concat(first, runs.toBytes()), Encoding.RLE_DICTIONARY);
    }
    numbered = true;
  }

  private void write(BytesInput encoded, Encoding encoding) throws IOException {
    Objects.requireNonNull(pages, "a group is started first")
        .writePage(
            BytesInput.concat(levels.input(), encoded),
            levels.size(),
            rows,
            statistics(),
            levels.sizes(textBytes()),
            null,
            Encoding.RLE,
            Encoding.RLE,
            encoding);
  }

  private Statistics<?> statistics() {
    Statistics<?> statistics = Statistics.createStats(column.getPrimitiveType());
    statistics.incrementNumNulls(levels.size() - values);
    if (direct) {
      for (int at = 0; at < plain.size(); ) {
        at = tell(plain.array(), at, statistics);
      }
      return statistics;
    }
    boolean[] seen = new boolean[Math.max(2, dictionary.size())];
    for (int i = 0; i < values; i++) {
      if (!seen[ids[i]]) {
        seen[ids[i]] = true;
        if (physical == Physical.BOOLEAN) {
          statistics.updateStats(ids[i] != 0);
        } else {
          tell(dictionary.plain().array(), dictionary.start(ids[i]), statistics);
        }
      }
    }
    return statistics;
  }

  /** Tells the plain value that begins at an index, and returns where it ends. */
  private int tell(byte[] bytes, int at, Statistics<?> statistics) {
    switch (physical) {
      case TEXT -> {
        int length = Bytes.intAt(bytes, at);
        int start = at + Integer.BYTES;
        // Of bytes that are used again it keeps copies.
        statistics.updateStats(Binary.fromReusedByteArray(bytes, start, length));
        return start + length;
      }
      case DATE, INTEGER -> {
        statistics.updateStats(Bytes.intAt(bytes, at));
        return at + Integer.BYTES;
      }
      case DECIMAL -> statistics.updateStats(Bytes.longAt(bytes, at));
      case DOUBLE -> statistics.updateStats(Double.longBitsToDouble(Bytes.longAt(bytes, at)));
      case BOOLEAN -> throw new IllegalStateException("truths are packed");
    }
    return at + Long.BYTES;
  }

  private long textBytes() {
    long plainBytes = direct ? plain.size() : bytes;
    return physical == Physical.TEXT ? plainBytes - (long) values * Integer.BYTES : 0;
  }

  /** Ends the group of rows. */
  void end() throws IOException {
    endPage();
    if (numbered) {
      Objects.requireNonNull(pages, "a group is started first")
          .writeDictionaryPage(
              new DictionaryPage(dictionary.plain().input(), dictionary.size(), Encoding.PLAIN));
    }
  }
}
