package org.usiraq.timeline.validate;

import java.util.List;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;

/** Gives the values of a record to an assembler, which checks each of them. */
final class Disassembler {

  private Disassembler() {}

  static <T> void give(T struct, Assembler<T> assembler, Position at) {
    assembler.start(at);
    for (Column<T, ?> column : assembler.struct().columns()) {
      give(struct, column, assembler, at);
    }
  }

  @SuppressWarnings("unchecked") // A column whose type is a list of E holds a list of E.
  private static <T, V> void give(
      T struct, Column<T, V> column, Assembler<T> assembler, Position at) {
    V value = column.get(struct);
    if (value != null && column.type() instanceof ListOf<?>) {
      for (Object element : (List<Object>) value) {
        give(element, assembler.item((Column<T, List<Object>>) column, at), at);
      }
    } else if (value != null) {
      assembler.value(column, value, at);
    }
  }
}
