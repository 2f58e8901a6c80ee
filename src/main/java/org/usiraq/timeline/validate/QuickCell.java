package org.usiraq.timeline.validate;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Physical;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.ScalarKind;

/**
 * Makes the values of a column of the bytes and numbers of a binary format. A value that there may
 * be something to tell of is refused with {@link Unsure}, or with another {@link
 * IllegalArgumentException}: telling is for an {@link Assembler}. Any thread may ask.
 *
 * @param <V> the Java type of the values
 */
public final class QuickCell<V> {
  private static final int DECIMAL_SCALE = 4;
  private static final long DECIMAL_LIMIT = 1_000_000_000_000_000_000L;
  private static final int INTEGER_LIMIT = 1_000_000_000;

  /** Longer texts are the plain reader's, which knows how long they may be. */
  private static final int MOST_BYTES = 1 << 16;

  private final Column<?, V> column;
  private final Scalar<V> type;

  private QuickCell(Column<?, V> column) {
    this.column = column;
    this.type = (Scalar<V>) column.type();
  }

  /**
   * Returns what makes the values of a column.
   *
   * @param column a column of single values
   * @param <V> the Java type of its values
   * @return the maker
   */
  public static <V> QuickCell<V> of(Column<?, V> column) {
    return new QuickCell<>(column);
  }

  /** {@return what a binary format holds for a value: it says which method makes the value} */
  public Physical physical() {
    return type.kind().physical();
  }

  /**
   * Makes a value of a text. Whether it is an id, or has characters that no text has, is not looked
   * at here: the constructor of a record does that anyway.
   *
   * @param bytes hold the text in UTF-8
   * @param from where it begins
   * @param length how many bytes it has
   * @return the value
   */
  public Object text(byte[] bytes, int from, int length) {
    Unsure.unless(length <= MOST_BYTES);
    if (type.kind() == ScalarKind.ID || type.kind() == ScalarKind.REFERENCE) {
      // In whatever characters: those of ids are ASCII.
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    // What takes the place of bytes that are no text can itself be a character of a text.
    if (text.indexOf('\ufffd') >= 0) {
      byte[] again = text.getBytes(StandardCharsets.UTF_8);
      Unsure.unless(Arrays.equals(again, 0, again.length, bytes, from, from + length));
    }
    boolean plain = text.length() == length && type.kind() == ScalarKind.TEXT;
    return plain && CellCheck.isCleanPrintable(column, text) ? text : parsed(text);
  }

  private Object parsed(String text) {
    V value = type.parse(text);
    Unsure.unless(CellCheck.isClean(column, value));
    return value;
  }

  /**
   * Makes a day or a count.
   *
   * @param value the count, or the days since 1970
   * @return the value
   */
  public Object number(int value) {
    if (physical() == Physical.DATE) {
      LocalDate day = LocalDate.ofEpochDay(value);
      Unsure.unless(CellCheck.isClean(column, day));
      return day;
    }
    Unsure.unless(value > -INTEGER_LIMIT && value < INTEGER_LIMIT);
    return value;
  }

  /**
   * Makes a decimal.
   *
   * @param value ten thousand times the decimal
   * @return the value
   */
  public Object number(long value) {
    Unsure.unless(value > -DECIMAL_LIMIT && value < DECIMAL_LIMIT);
    return BigDecimal.valueOf(value, DECIMAL_SCALE);
  }

  /**
   * Makes a number of degrees.
   *
   * @param value the number
   * @return the value
   */
  public Object number(double value) {
    Unsure.unless(Double.isFinite(value));
    return parsed(BigDecimal.valueOf(value).toPlainString());
  }
}
