package org.usiraq.timeline.parquet.pages;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Physical;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.ScalarKind;

/**
 * Encodes the values of one column. They go through a dictionary as long as it pays: where most
 * values of the first page are distinct, or the dictionary grows too large, the rest of the group
 * is plain. For one thread at a time.
 */
final class LeafWriter<V> {
  private static final int DECIMAL_SCALE = 4;

  /** The most rows and about the most bytes of a page, as parquet-java has them. */
  private static final int PAGE_ROWS = 20_000;

  private static final int PAGE_BYTES = 1 << 20;
  private static final int DICTIONARY_BYTES = 1 << 20;

  /** After so many values the dictionary must have proved its worth. */
  private static final int TRIAL = 4096;

  private final Scalar<V> type;
  private final Physical physical;
  private final PrimitiveType primitive;
  private final ColumnDescriptor column;
  private final int maxDefinition;
  private final Levels repetitions;
  private final Levels definitions;
  private final Dictionary dictionary = new Dictionary();
  private final Bytes plain = new Bytes();
  private final Bytes page = new Bytes();
  private int[] ids = new int[256];
  private @Nullable PageWriter pages;
  private boolean tried;
  private boolean numbered;
  private boolean direct;
  private int rows;
  private int values;

  LeafWriter(Scalar<V> type, ColumnDescriptor column) {
    this.type = type;
    this.physical = type.kind().physical();
    this.primitive = column.getPrimitiveType();
    this.column = column;
    this.maxDefinition = column.getMaxDefinitionLevel();
    this.repetitions = new Levels(column.getMaxRepetitionLevel());
    this.definitions = new Levels(maxDefinition);
  }

  /** Starts a group of rows. */
  void start(PageWriteStore store) {
    pages = store.getPageWriter(column);
    dictionary.clear();
    tried = false;
    numbered = false;
    direct = false;
  }

  /** Takes a null, or a list without elements. */
  void none(int repetition, int definition) {
    repetitions.add(repetition);
    definitions.add(definition);
  }

  void value(V value, int repetition) throws IOException {
    repetitions.add(repetition);
    definitions.add(maxDefinition);
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
      if (values + 1 == TRIAL && !tried) {
        prove(values + 1);
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

  /** Gives the dictionary up where it does not pay, and encodes anew what went through it. */
  private void prove(int taken) {
    if (dictionary.size() * 2 > taken) {
      byte[] entries = dictionary.plain().array();
      for (int i = 0; i < taken; i++) {
        int start = dictionary.start(ids[i]);
        plain.put(entries, start, dictionary.end(ids[i]) - start);
      }
      dictionary.clear();
      direct = true;
    }
  }

  /** Ends a row, and where it is full the page. */
  void endRow() throws IOException {
    rows++;
    if (rows >= PAGE_ROWS || plain.size() >= PAGE_BYTES || definitions.size() * 4 >= PAGE_BYTES) {
      endPage();
    }
  }

  private void endPage() throws IOException {
    if (rows == 0) {
      return;
    }
    boolean truths = physical == Physical.BOOLEAN;
    if (!direct && !truths && !tried) {
      prove(values);
    }
    page.clear();
    repetitions.write(page);
    definitions.write(page);
    if (truths) {
      page.putBits(ids, values);
    } else if (direct) {
      page.put(plain.array(), 0, plain.size());
    } else {
      int width = Math.max(1, Runs.width(dictionary.size() - 1));
      page.putByte(width);
      page.putRuns(ids, values, width);
    }
    boolean plainly = truths || direct;
    numbered |= !plainly;
    Objects.requireNonNull(pages, "a group is started first")
        .writePage(
            page.input(),
            definitions.size(),
            rows,
            statistics(),
            sizes(),
            null,
            Encoding.RLE,
            Encoding.RLE,
            plainly ? Encoding.PLAIN : Encoding.RLE_DICTIONARY);
    tried = true;
    if (!plainly && dictionary.plain().size() > DICTIONARY_BYTES) {
      direct = true;
    }
    repetitions.clear();
    definitions.clear();
    plain.clear();
    rows = 0;
    values = 0;
  }

  private Statistics<?> statistics() {
    Statistics<?> statistics = Statistics.createStats(primitive);
    statistics.incrementNumNulls(definitions.size() - values);
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

  private SizeStatistics sizes() {
    return new SizeStatistics(
        primitive,
        physical == Physical.TEXT ? textBytes() : 0,
        repetitions.histogram(0),
        definitions.histogram(1));
  }

  private long textBytes() {
    if (direct) {
      return plain.size() - (long) values * Integer.BYTES;
    }
    byte[] entries = dictionary.plain().array();
    long bytes = 0;
    for (int i = 0; i < values; i++) {
      bytes += Bytes.intAt(entries, dictionary.start(ids[i]));
    }
    return bytes;
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
