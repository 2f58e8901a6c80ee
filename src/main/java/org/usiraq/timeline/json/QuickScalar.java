package org.usiraq.timeline.json;

import org.jspecify.annotations.Nullable;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Scalar;
import org.usiraq.timeline.table.ScalarKind;
import org.usiraq.timeline.validate.CellCheck;
import org.usiraq.timeline.validate.Faults;
import org.usiraq.timeline.validate.Position;
import org.usiraq.timeline.validate.Unsure;

/**
 * Reads the values of a column of which there is nothing to tell. For one thread.
 *
 * @param <V> the Java type of the values
 */
final class QuickScalar<V> {
  private final Column<?, V> column;
  private final Scalar<V> type;
  private final ScalarKind kind;
  private final @Nullable Column<?, ?> list;
  private final Faults faults;
  private final Memo<V> memo = new Memo<>(this::parsed);

  QuickScalar(Column<?, V> column, @Nullable Column<?, ?> list, Faults faults) {
    this.column = column;
    this.type = (Scalar<V>) column.type();
    this.kind = type.kind();
    this.list = list;
    this.faults = faults;
  }

  /**
   * Reads a value that is not null.
   *
   * @param item the number of its record in its list
   * @throws IllegalArgumentException if there may be something to tell
   */
  Object read(LineScan in, int item, Position at) {
    return switch (kind) {
      case TEXT, ID, URL -> {
        in.scanText();
        yield single(in);
      }
      case BOOLEAN -> in.truth();
      case INTEGER, DECIMAL, DEGREES -> {
        in.scanNumber();
        yield in.value(memo);
      }
      case REFERENCE -> {
        in.scanText();
        V target = repeated(in);
        faults.reference(list, item, column, (String) target, at);
        yield target;
      }
      case VOCABULARY, EDTF, DATE, LANGUAGE, COUNTRY -> {
        in.scanText();
        yield repeated(in);
      }
    };
  }

  private Object single(LineScan in) {
    String text = in.text();
    return in.isPlain() && kind == ScalarKind.TEXT && CellCheck.isCleanPrintable(column, text)
        ? text
        : parsed(text);
  }

  private V repeated(LineScan in) {
    return in.isPlain() ? in.value(memo) : parsed(in.text());
  }

  private V parsed(String text) {
    V value = type.parse(text);
    Unsure.unless(CellCheck.isClean(column, value));
    return value;
  }
}
