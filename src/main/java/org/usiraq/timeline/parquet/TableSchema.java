package org.usiraq.timeline.parquet;

import java.util.List;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Physical;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;

/** The Parquet types of tables and columns. */
final class TableSchema {
  static final int DECIMAL_PRECISION = 18;
  static final int DECIMAL_SCALE = 4;

  /** The repeated group between a list and its elements, as the format's rules call it. */
  static final String ENTRY = "list";

  static final String ELEMENT = "element";

  private TableSchema() {}

  static MessageType of(Table<?> table) {
    return new MessageType(table.name(), fields(table.struct()));
  }

  /** A column is optional exactly where it may be null; lists and their elements never are. */
  static Type of(Column<?, ?> column) {
    if (column.type() instanceof ListOf<?> list) {
      return Types.requiredList().element(element(list)).named(column.name());
    }
    return scalar(
        (Scalar<?>) column.type(),
        column.nullable() ? Repetition.OPTIONAL : Repetition.REQUIRED,
        column.name());
  }

  private static Type element(ListOf<?> list) {
    return list.plain()
        ? scalar(only(list), Repetition.REQUIRED, ELEMENT)
        : new GroupType(Repetition.REQUIRED, ELEMENT, fields(list.item()));
  }

  /** The type of the one column of a list of plain values. */
  private static Scalar<?> only(ListOf<?> list) {
    return (Scalar<?>) list.item().columns().get(0).type();
  }

  private static List<Type> fields(Struct<?> struct) {
    return struct.columns().stream().<Type>map(TableSchema::of).toList();
  }

  private static Type scalar(Scalar<?> type, Repetition repetition, String name) {
    Physical physical = type.kind().physical();
    return switch (physical) {
      case TEXT ->
          Types.primitive(PrimitiveTypeName.BINARY, repetition)
              .as(LogicalTypeAnnotation.stringType())
              .named(name);
      case DATE ->
          Types.primitive(PrimitiveTypeName.INT32, repetition)
              .as(LogicalTypeAnnotation.dateType())
              .named(name);
      case DECIMAL ->
          Types.primitive(PrimitiveTypeName.INT64, repetition)
              .as(LogicalTypeAnnotation.decimalType(DECIMAL_SCALE, DECIMAL_PRECISION))
              .named(name);
      case INTEGER -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(name);
      case DOUBLE -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(name);
      case BOOLEAN -> Types.primitive(PrimitiveTypeName.BOOLEAN, repetition).named(name);
    };
  }

  /** Returns whether no list lies within a list: others the pages' path does not know. */
  static boolean isFlat(Struct<?> struct) {
    return struct.columns().stream()
        .allMatch(
            column ->
                !(column.type() instanceof ListOf<?> list)
                    || list.item().columns().stream().noneMatch(c -> c.type() instanceof ListOf));
  }
}
