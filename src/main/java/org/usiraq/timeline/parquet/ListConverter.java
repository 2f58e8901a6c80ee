package org.usiraq.timeline.parquet;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.validate.Assembler;

/** Takes a list in the three-level form: the list, its entries, and in each entry the element. */
final class ListConverter<T, E> extends GroupConverter {

  /** Runs make lists long that take no bytes. */
  private static final int MOST = 1 << 16;

  private final Column<T, List<E>> column;
  private final Supplier<Assembler<T>> into;
  private final Row row;
  private final Entries entries;
  private int size;

  ListConverter(
      GroupType type,
      Column<T, List<E>> column,
      ListOf<E> list,
      Supplier<Assembler<T>> into,
      Row row) {
    this.column = column;
    this.into = into;
    this.row = row;
    this.entries = new Entries(type.getType(0).asGroupType().getType(0), list);
  }

  @Override
  public Converter getConverter(int fieldIndex) {
    return entries;
  }

  @Override
  public void start() {
    size = 0;
    into.get().list(column, row.at());
  }

  @Override
  public void end() {}

  /** An entry whose element is null gives the assembler no field, which it then misses. */
  private final class Entries extends GroupConverter {
    private final Converter element;
    private @Nullable Assembler<E> item;

    Entries(Type type, ListOf<E> list) {
      element =
          list.plain()
              ? new ScalarConverter<>(list.item().columns().get(0), this::item, row)
              : new StructConverter<>(type.asGroupType(), list.item(), this::item, row);
    }

    private Assembler<E> item() {
      return Objects.requireNonNull(item, "an entry is started before its element");
    }

    @Override
    public Converter getConverter(int fieldIndex) {
      return element;
    }

    @Override
    public void start() {
      if (++size > MOST) {
        throw new ParquetDecodingException(
            "expected lists of at most " + MOST + " elements, found a longer one");
      }
      item = into.get().item(column, row.at());
    }

    @Override
    public void end() {
      into.get().endItem(column, item());
    }
  }
}
