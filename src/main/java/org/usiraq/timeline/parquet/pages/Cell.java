package org.usiraq.timeline.parquet.pages;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Physical;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.ScalarKind;
import org.usiraq.timeline.validate.CellCheck;

/**
 * Makes the values of a column of what a page holds. A value that there would be something to tell
 * of is refused with an {@link IllegalArgumentException}: telling is the plain reader's. May be
 * called by any thread.
 *
 * @param column the column
 * @param type its type
 * @param <V> the Java type of its values
 */
record Cell<V>(Column<?, V> column, Scalar<V> type) {

  private static final int DECIMAL_SCALE = 4;
  private static final long DECIMAL_LIMIT = 1_000_000_000_000_000_000L;
  private static final int INTEGER_LIMIT = 1_000_000_000;
  private static final int LAST_YEAR = 9999;

  /** Longer texts are the plain reader's, which knows how long they may be. */
  private static final int MOST_BYTES = 1 << 16;

  static <V> Cell<V> of(Column<?, V> column) {
    return new Cell<>(column, (Scalar<V>) column.type());
  }

  Physical physical() {
    return type.kind().physical();
  }

  /**
   * Makes a text. Whether it is an id, or has characters that no text has, is not looked at here: a
   * {@link Maker} does that for every record anyway.
   */
  Object text(byte[] bytes, int from, int length) {
    ColumnReader.check(length <= MOST_BYTES);
    if (type.kind() == ScalarKind.ID || type.kind() == ScalarKind.REFERENCE) {
      // In whatever characters: those of ids are ASCII.
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    // What takes the place of bytes that are no text can itself be a character of a text.
    if (text.indexOf('\ufffd') >= 0) {
      byte[] again = text.getBytes(StandardCharsets.UTF_8);
      ColumnReader.check(Arrays.equals(again, 0, again.length, bytes, from, from + length));
    }
    boolean plain = text.length() == length && type.kind() == ScalarKind.TEXT;
    return plain && CellCheck.isCleanPrintable(column, text) ? text : parsed(text);
  }

  private Object parsed(String text) {
    V value = type.parse(text);
    ColumnReader.check(CellCheck.isClean(column, value));
    return value;
  }

  /** A day or a count. */
  Object number(int value) {
    if (physical() == Physical.DATE) {
      LocalDate day = LocalDate.ofEpochDay(value);
      ColumnReader.check(day.getYear() >= 1 && day.getYear() <= LAST_YEAR);
      return day;
    }
    ColumnReader.check(value > -INTEGER_LIMIT && value < INTEGER_LIMIT);
    return value;
  }

  /** A decimal by its digits. */
  Object number(long value) {
    ColumnReader.check(value > -DECIMAL_LIMIT && value < DECIMAL_LIMIT);
    return BigDecimal.valueOf(value, DECIMAL_SCALE);
  }

  Object number(double value) {
    ColumnReader.check(Double.isFinite(value));
    return parsed(BigDecimal.valueOf(value).toPlainString());
  }
}
