package org.usiraq.timeline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.util.List;
import org.usiraq.timeline.io.Limits;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;

/** Writes records by the declaration of their columns. */
final class JsonRecords {
  static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM).build();

  private JsonRecords() {}

  /** What makes parsers that keep to limits. */
  static JsonFactory reading(Limits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxNumberLength(limits.digits())
                .maxStringLength(limits.text())
                .maxNameLength(limits.digits())
                .build())
        .build();
  }

  /** Two spaces a level and a line feed, whatever the machine's line separator is. */
  static DefaultPrettyPrinter indented() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }

  static <T> void write(JsonGenerator json, Struct<T> struct, T value) throws IOException {
    json.writeStartObject();
    fields(json, struct, value);
    json.writeEndObject();
  }

  static <T> void fields(JsonGenerator json, Struct<T> struct, T value) throws IOException {
    for (Column<T, ?> column : struct.columns()) {
      field(json, column, value);
    }
  }

  private static <T, V> void field(JsonGenerator json, Column<T, V> column, T struct)
      throws IOException {
    V value = column.get(struct);
    json.writeFieldName(column.name());
    if (value == null) {
      json.writeNull();
    } else if (column.type() instanceof Scalar<V> scalar) {
      scalar(json, scalar, value);
    } else {
      list(json, (ListOf<?>) column.type(), (List<?>) value);
    }
  }

  @SuppressWarnings("unchecked") // A list column holds elements of its type.
  private static <E> void list(JsonGenerator json, ListOf<E> type, List<?> elements)
      throws IOException {
    json.writeStartArray();
    for (E element : (List<E>) elements) {
      if (type.plain()) {
        plain(json, type.item().columns().get(0), element);
      } else {
        write(json, type.item(), element);
      }
    }
    json.writeEndArray();
  }

  private static <E, V> void plain(JsonGenerator json, Column<E, V> only, E element)
      throws IOException {
    V value = only.get(element);
    if (value != null) {
      scalar(json, (Scalar<V>) only.type(), value);
    }
  }

  private static <V> void scalar(JsonGenerator json, Scalar<V> type, V value) throws IOException {
    switch (type.kind().physical()) {
      case TEXT, DATE -> json.writeString(type.print(value));
      case INTEGER -> json.writeNumber((Integer) value);
      case BOOLEAN -> json.writeBoolean((Boolean) value);
      // As text of our own: plain, without exponents or trailing zeros.
      case DECIMAL, DOUBLE -> json.writeNumber(type.print(value));
    }
  }
}
