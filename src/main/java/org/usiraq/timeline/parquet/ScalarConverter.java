package org.usiraq.timeline.parquet;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Physical;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.FindingCode;

/**
 * Takes single values and gives them on as the text that other formats have, so that a value is
 * refused here for what it is refused for there, and in the same words.
 */
final class ScalarConverter<T> extends PrimitiveConverter {
  private final Column<T, ?> column;
  private final Physical physical;
  private final Supplier<Assembler<T>> into;
  private final Row row;

  ScalarConverter(Column<T, ?> column, Supplier<Assembler<T>> into, Row row) {
    this.column = column;
    this.physical = ((Scalar<?>) column.type()).kind().physical();
    this.into = into;
    this.row = row;
  }

  private void give(String text) {
    into.get().text(column, text, row.at());
  }

  @Override
  public void addBinary(Binary value) {
    ByteBuffer bytes = value.toByteBuffer();
    int start = bytes.position();
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    if (result.isError()) {
      int wrong = bytes.position();
      String shown = StandardCharsets.UTF_8.decode(bytes.position(start)).toString();
      String message =
          String.format(
              Locale.ROOT,
              "expected UTF-8, found byte 0x%02x at index %d",
              bytes.get(wrong),
              wrong - start);
      into.get().fault(FindingCode.BAD_TEXT, column, shown, message, row.at());
    } else if (text.position() > row.limits().text()) {
      String message =
          "expected a value of at most " + row.limits().text() + " characters, found a longer one";
      into.get().fault(FindingCode.BAD_TEXT, column, "", message, row.at());
    } else {
      give(text.flip().toString());
    }
  }

  @Override
  public void addInt(int value) {
    give(
        physical == Physical.DATE
            ? LocalDate.ofEpochDay(value).toString()
            : Integer.toString(value));
  }

  @Override
  public void addLong(long value) {
    give(BigDecimal.valueOf(value, TableSchema.DECIMAL_SCALE).toPlainString());
  }

  @Override
  public void addDouble(double value) {
    give(
        Double.isFinite(value)
            ? BigDecimal.valueOf(value).toPlainString()
            : Double.toString(value));
  }

  @Override
  public void addBoolean(boolean value) {
    give(Boolean.toString(value));
  }
}
