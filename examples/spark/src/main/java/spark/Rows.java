package spark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.validate.Assembler;
import org.usiraq.timeline.validate.Position;

/**
 * Rows of Spark and records of the library, one made of the other. Both follow the library's one
 * declaration of columns, so that no table is written down here.
 */
final class Rows {
  private static final int DECIMAL_PRECISION = 18;
  private static final int DECIMAL_SCALE = 4;

  private Rows() {}

  /** The shape of rows, nullable exactly where the declaration lets a value be null. */
  static StructType schema(Struct<?> struct) {
    List<StructField> fields = new ArrayList<>();
    for (Column<?, ?> column : struct.columns()) {
      fields.add(DataTypes.createStructField(column.name(), type(column), column.nullable()));
    }
    return DataTypes.createStructType(fields);
  }

  private static DataType type(Column<?, ?> column) {
    if (column.type() instanceof ListOf<?> list) {
      StructType item = schema(list.item());
      return DataTypes.createArrayType(list.plain() ? item.fields()[0].dataType() : item, false);
    }
    return switch (((Scalar<?>) column.type()).kind().physical()) {
      case TEXT -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case DECIMAL -> DataTypes.createDecimalType(DECIMAL_PRECISION, DECIMAL_SCALE);
      case DOUBLE -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
    };
  }

  /** Gives the values of a row to an assembler, which checks each. */
  static <T> void give(Row row, Assembler<T> into, Position at) {
    for (Column<T, ?> column : into.struct().columns()) {
      Object value = row.get(column.index());
      if (value == null) {
        into.none(column, at);
      } else if (column.type() instanceof ListOf<?> list) {
        give(row.getList(column.index()), list.plain(), column, into, at);
      } else {
        into.text(column, text(value), at);
      }
    }
  }

  @SuppressWarnings("unchecked") // A column whose type is a list of E holds a list of E.
  private static <T, E> void give(
      List<?> elements, boolean plain, Column<T, ?> column, Assembler<T> into, Position at) {
    Column<T, List<E>> list = (Column<T, List<E>>) column;
    into.list(list, at);
    for (Object element : elements) {
      Assembler<E> item = into.item(list, at);
      if (element != null) {
        give(plain ? RowFactory.create(element) : (Row) element, item, at);
      }
      into.endItem(list, item);
    }
  }

  /** A value as the text that every format has, which the library then reads. */
  private static String text(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    return value instanceof Double number && Double.isFinite(number)
        ? BigDecimal.valueOf(number).toPlainString()
        : value.toString();
  }

  /** The row of a record. */
  static <T> Row of(T record, Struct<T> struct) {
    List<Column<T, ?>> columns = struct.columns();
    Object[] values = new Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(columns.get(i), record);
    }
    return RowFactory.create(values);
  }

  @SuppressWarnings("unchecked") // Values of a column are of its type.
  private static <T, V> Object value(Column<T, V> column, T record) {
    V value = column.get(record);
    if (value == null) {
      return null;
    }
    if (column.type() instanceof ListOf<?> list) {
      return elements((ListOf<Object>) list, (List<Object>) value);
    }
    Scalar<V> scalar = (Scalar<V>) column.type();
    return switch (scalar.kind().physical()) {
      case TEXT -> scalar.print(value);
      case INTEGER, DECIMAL, DOUBLE, BOOLEAN, DATE -> value;
    };
  }

  private static <E> Object[] elements(ListOf<E> list, List<E> elements) {
    return elements.stream()
        .map(
            element ->
                list.plain()
                    ? value(list.item().columns().get(0), element)
                    : of(element, list.item()))
        .toArray();
  }
}
