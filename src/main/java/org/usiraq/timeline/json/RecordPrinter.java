package org.usiraq.timeline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.ScalarKind;
import org.usiraq.timeline.table.Struct;

/**
 * Writes records of one shape by the declaration of their columns. Immutable: any thread may use
 * it.
 *
 * @param <T> the Java type of the records
 */
final class RecordPrinter<T> {
  private final List<Field<T, ?>> fields = new ArrayList<>();

  RecordPrinter(Struct<T> struct) {
    for (Column<T, ?> column : struct.columns()) {
      fields.add(new Field<>(column));
    }
  }

  void write(JsonGenerator json, T value) throws IOException {
    json.writeStartObject();
    fields(json, value);
    json.writeEndObject();
  }

  /** Writes the fields alone, for others to come behind them. */
  void fields(JsonGenerator json, T value) throws IOException {
    for (int i = 0; i < fields.size(); i++) {
      fields.get(i).write(json, value);
    }
  }

  /** Writes one column: a single value, or a list by what prints its elements. */
  private static final class Field<T, V> {
    private final Column<T, V> column;
    private final SerializedString name;
    private final @Nullable Scalar<V> scalar;
    private final @Nullable RecordPrinter<?> items;
    private final boolean plain;

    Field(Column<T, V> column) {
      this.column = column;
      this.name = new SerializedString(column.name());
      this.scalar = column.type() instanceof Scalar<V> one ? one : null;
      this.items = column.type() instanceof ListOf<?> of ? new RecordPrinter<>(of.item()) : null;
      this.plain = column.type() instanceof ListOf<?> of && of.plain();
    }

    void write(JsonGenerator json, T struct) throws IOException {
      json.writeFieldName(name);
      value(json, struct);
    }

    private void value(JsonGenerator json, T struct) throws IOException {
      V value = column.get(struct);
      if (value == null) {
        json.writeNull();
      } else if (scalar != null) {
        scalar(json, scalar, value);
      } else if (items != null) {
        list(json, items, (List<?>) value);
      }
    }

    @SuppressWarnings("unchecked") // A list column holds elements of its type.
    private <E> void list(JsonGenerator json, RecordPrinter<E> items, List<?> elements)
        throws IOException {
      json.writeStartArray();
      for (int i = 0; i < elements.size(); i++) {
        E element = (E) elements.get(i);
        if (plain) {
          items.fields.get(0).value(json, element);
        } else {
          items.write(json, element);
        }
      }
      json.writeEndArray();
    }
  }

  private static <V> void scalar(JsonGenerator json, Scalar<V> type, V value) throws IOException {
    switch (type.kind().physical()) {
      case TEXT -> {
        String text = type.print(value);
        if (type.kind() == ScalarKind.TEXT) {
          text(json, text);
        } else {
          json.writeString(text);
        }
      }
      case DATE -> day(json, (LocalDate) value);
      case INTEGER -> json.writeNumber((Integer) value);
      case BOOLEAN -> json.writeBoolean((Boolean) value);
      // As text of our own: plain, without exponents or trailing zeros.
      case DECIMAL, DOUBLE -> json.writeNumber(type.print(value));
    }
  }

  /** Most texts need no escapes: then they are copied, in place of being looked at by character. */
  private static void text(JsonGenerator json, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (ByteScan.isUnescaped(bytes)) {
      json.writeRawUTF8String(bytes, 0, bytes.length);
    } else {
      json.writeString(text);
    }
  }

  private static void day(JsonGenerator json, LocalDate day) throws IOException {
    int year = day.getYear();
    if (year < 0 || year > 9999) {
      json.writeString(day.toString());
      return;
    }
    byte[] bytes = new byte[10];
    two(bytes, 0, year / 100);
    two(bytes, 2, year % 100);
    bytes[4] = '-';
    two(bytes, 5, day.getMonthValue());
    bytes[7] = '-';
    two(bytes, 8, day.getDayOfMonth());
    json.writeRawUTF8String(bytes, 0, bytes.length);
  }

  private static void two(byte[] bytes, int at, int number) {
    bytes[at] = (byte) ('0' + number / 10);
    bytes[at + 1] = (byte) ('0' + number % 10);
  }
}
