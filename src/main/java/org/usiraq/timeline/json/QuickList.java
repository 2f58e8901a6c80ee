package org.usiraq.timeline.json;

import java.util.Arrays;
import java.util.List;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.ListOf;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Unsure;

/**
 * Reads the lists of a column of which there is nothing to tell. For one thread.
 *
 * @param <E> the Java type of their elements
 */
final class QuickList<E> {
  private static final int INITIAL = 8;

  private final ListOf<E> type;
  private final QuickStruct<E> item;
  private Object[] elements = new Object[INITIAL];

  QuickList(Column<?, ?> column, ListOf<E> type, Faults faults) {
    this.type = type;
    this.item = new QuickStruct<>(type.item(), column, faults);
  }

  List<?> read(LineScan in, Position at) {
    in.expect('[');
    if (in.take(']')) {
      return none();
    }
    int size = 0;
    do {
      if (size == elements.length) {
        elements = Arrays.copyOf(elements, size * 2);
      }
      elements[size] =
          type.plain() ? item.readPlain(in, size + 1, at) : item.read(in, size + 1, at);
      size++;
    } while (in.more(']'));
    return switch (size) {
      case 1 -> List.of(elements[0]);
      case 2 -> List.of(elements[0], elements[1]);
      default -> List.of(Arrays.copyOf(elements, size));
    };
  }

  /** The list of a record that gave none. */
  List<?> none() {
    Unsure.unless(type.atLeast() == 0);
    return List.of();
  }
}
