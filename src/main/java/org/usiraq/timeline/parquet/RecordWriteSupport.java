package org.usiraq.timeline.parquet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.Struct;
import org.usiraq.timeline.table.Table;

/** Takes records apart by the declaration of their columns. For one file and one thread. */
final class RecordWriteSupport<R> extends WriteSupport<R> {
  private final Struct<R> struct;
  private final WriteContext context;
  private @Nullable RecordConsumer consumer;

  RecordWriteSupport(Table<?> table, Struct<R> struct, Map<String, String> footer) {
    this.struct = struct;
    this.context = new WriteContext(TableSchema.of(table), footer);
  }

  @Override
  @SuppressWarnings("deprecation") // Abstract in the library, which calls the other one.
  public WriteContext init(Configuration configuration) {
    return context;
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return context;
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(R record) {
    RecordConsumer out = Objects.requireNonNull(consumer, "consumer");
    out.startMessage();
    fields(out, struct, record);
    out.endMessage();
  }

  private static <T> void fields(RecordConsumer out, Struct<T> struct, T record) {
    for (Column<T, ?> column : struct.columns()) {
      field(out, column, record);
    }
  }

  /** A null is a field that is not there. */
  private static <T, V> void field(RecordConsumer out, Column<T, V> column, T record) {
    V value = column.get(record);
    if (value == null) {
      return;
    }
    out.startField(column.name(), column.index());
    if (column.type() instanceof Scalar<V> scalar) {
      scalar(out, scalar, value);
    } else {
      list(out, (ListOf<?>) column.type(), (List<?>) value);
    }
    out.endField(column.name(), column.index());
  }

  @SuppressWarnings("unchecked") // A list column holds elements of its type.
  private static <E> void list(RecordConsumer out, ListOf<E> type, List<?> elements) {
    out.startGroup();
    // An empty list is a group without its repeated field.
    if (!elements.isEmpty()) {
      out.startField(TableSchema.ENTRY, 0);
      for (E element : (List<E>) elements) {
        out.startGroup();
        out.startField(TableSchema.ELEMENT, 0);
        element(out, type, element);
        out.endField(TableSchema.ELEMENT, 0);
        out.endGroup();
      }
      out.endField(TableSchema.ENTRY, 0);
    }
    out.endGroup();
  }

  private static <E> void element(RecordConsumer out, ListOf<E> type, E element) {
    if (type.plain()) {
      plain(out, type.item().columns().get(0), element);
    } else {
      out.startGroup();
      fields(out, type.item(), element);
      out.endGroup();
    }
  }

  private static <E, V> void plain(RecordConsumer out, Column<E, V> only, E element) {
    V value = Objects.requireNonNull(only.get(element), only.name());
    scalar(out, (Scalar<V>) only.type(), value);
  }

  private static <V> void scalar(RecordConsumer out, Scalar<V> type, V value) {
    switch (type.kind().physical()) {
      case TEXT -> out.addBinary(Binary.fromString(type.print(value)));
      case DATE -> out.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case INTEGER -> out.addInteger((Integer) value);
      case DECIMAL -> out.addLong(unscaled((BigDecimal) value));
      case DOUBLE -> out.addDouble((Double) value);
      case BOOLEAN -> out.addBoolean((Boolean) value);
    }
  }

  /** Exact: a model's decimals fit, and one that did not must not be rounded unseen. */
  private static long unscaled(BigDecimal value) {
    return value.setScale(TableSchema.DECIMAL_SCALE).unscaledValue().longValueExact();
  }
}
