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
 * of becomes {@link #FAULTY}: telling is the plain reader's. May be called by any thread.
 *
 * @param column the column
 * @param type its type
 * @param <V> the Java type of its values
 */
record Cell<V>(Column<?, V> column, Scalar<V> type) {

  /** Stands for a value with a fault. */
  static final Object FAULTY = new Object();

  /** A one in each of eight bytes. */
  private static final long EACH = 0x0101_0101_0101_0101L;

  private static final int DECIMAL_SCALE = 4;
  private static final long DECIMAL_LIMIT = 1_000_000_000_000_000_000L;
  private static final int INTEGER_LIMIT = 1_000_000_000;
  private static final int LAST_YEAR = 9999;

  static <V> Cell<V> of(Column<?, V> column) {
    return new Cell<>(column, (Scalar<V>) column.type());
  }

  Physical physical() {
    return type.kind().physical();
  }

  Object text(byte[] bytes, int from, int length) {
    if (length > 0 && type.kind() == ScalarKind.TEXT && isPrintable(bytes, from, length)) {
      String printable = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
      return CellCheck.isCleanPrintable(column, printable) ? printable : parsed(printable);
    }
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    // What takes the place of bytes that are no text can itself be a character of a text.
    boolean doubtful = text.indexOf('\ufffd') >= 0;
    if (doubtful) {
      byte[] again = text.getBytes(StandardCharsets.UTF_8);
      if (!Arrays.equals(again, 0, again.length, bytes, from, from + length)) {
        return FAULTY;
      }
    }
    return parsed(text);
  }

  /** Whether all bytes are printable ASCII, eight at a time. */
  private static boolean isPrintable(byte[] bytes, int from, int length) {
    int end = from + length;
    int at = from;
    for (; at + Long.BYTES <= end; at += Long.BYTES) {
      long eight = Bytes.longAt(bytes, at);
      long control = eight - EACH * ' ';
      long delete = eight + EACH;
      if (((eight | control | delete) & EACH << 7) != 0) {
        return false;
      }
    }
    for (; at < end; at++) {
      if (bytes[at] < ' ' || bytes[at] == 0x7f) {
        return false;
      }
    }
    return true;
  }

  private Object parsed(String text) {
    V value;
    try {
      value = type.parse(text);
    } catch (IllegalArgumentException e) {
      return FAULTY;
    }
    return CellCheck.isClean(column, value) ? value : FAULTY;
  }

  /** A day or a count. */
  Object number(int value) {
    if (physical() == Physical.DATE) {
      LocalDate day = LocalDate.ofEpochDay(value);
      return day.getYear() < 1 || day.getYear() > LAST_YEAR ? FAULTY : day;
    }
    return value <= -INTEGER_LIMIT || value >= INTEGER_LIMIT ? FAULTY : (Object) value;
  }

  /** A decimal by its digits. */
  Object number(long value) {
    return value <= -DECIMAL_LIMIT || value >= DECIMAL_LIMIT
        ? FAULTY
        : BigDecimal.valueOf(value, DECIMAL_SCALE);
  }

  Object number(double value) {
    return Double.isFinite(value) ? parsed(BigDecimal.valueOf(value).toPlainString()) : FAULTY;
  }
}
