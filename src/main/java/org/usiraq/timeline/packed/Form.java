package org.usiraq.timeline.packed;

import java.util.ArrayList;
import java.util.List;

/**
 * How a record is written and read. Without lambdas, method references and streams, as all of this
 * package: each costs more at the start of a JVM than what it does here.
 *
 * @param <T> the Java type of the record
 */
abstract class Form<T> {

  abstract void write(T value, PackedOutput out);

  abstract T read(PackedInput in);

  final void writeAll(List<T> values, PackedOutput out) {
    out.number(values.size());
    for (T value : values) {
      write(value, out);
    }
  }

  final List<T> readAll(PackedInput in) {
    int size = in.number();
    if (size == 0) {
      return List.of();
    }
    List<T> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(read(in));
    }
    return values;
  }
}
