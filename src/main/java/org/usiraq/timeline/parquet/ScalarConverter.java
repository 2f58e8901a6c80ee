package org.usiraq.timeline.parquet;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
    try {
      give(StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString());
    } catch (CharacterCodingException e) {
      // Shown with replacement characters where the bytes are none.
      String shown = StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
      String message = "expected UTF-8, found bytes that are not: " + e.getMessage();
      into.get().fault(FindingCode.BAD_TEXT, column, shown, message, row.at());
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
