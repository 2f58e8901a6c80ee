package org.usiraq.timeline.parquet;

import java.util.List;
import java.util.function.Supplier;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.validate.Assembler;

/** Takes the fields of a row, or of an element of a list; whoever owns it starts and ends it. */
final class StructConverter<T> extends GroupConverter {
  private final List<Converter> fields;

  /**
   * @param columns the columns that will be read, each of them one of the struct's
   * @param into the assembler of the struct that is being read
   */
  StructConverter(GroupType columns, Struct<T> struct, Supplier<Assembler<T>> into, Row row) {
    fields =
        columns.getFields().stream()
            .map(type -> field(type, struct.find(type.getName()).orElseThrow(), into, row))
            .toList();
  }

  @SuppressWarnings("unchecked") // A column whose type is a list of E is a column of lists of E.
  private static <T> Converter field(
      Type type, Column<T, ?> column, Supplier<Assembler<T>> into, Row row) {
    if (column.type() instanceof ListOf<?> list) {
      return new ListConverter<>(
          type.asGroupType(), (Column<T, List<Object>>) column, (ListOf<Object>) list, into, row);
    }
    return new ScalarConverter<>(column, into, row);
  }

  @Override
  public Converter getConverter(int fieldIndex) {
    return fields.get(fieldIndex);
  }

  @Override
  public void start() {}

  @Override
  public void end() {}
}
