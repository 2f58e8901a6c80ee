package org.usiraq.timeline.validate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a record and each of its fields were read. Immutable. */
final class FieldOrigin implements Origin {
  private static final Position[] NONE = {};

  private final Position record;
  private final @Nullable Position[] columns;
  private final Position[][] items;

  private FieldOrigin(Position record, @Nullable Position[] columns, Position[][] items) {
    this.record = record;
    this.columns = columns;
    this.items = items;
  }

  /** The origin of a record, which is that of its start alone where all else was read there. */
  static Origin of(Position record, @Nullable Position[] columns, @Nullable ItemList[] lists) {
    if (isAllAt(record, columns, lists)) {
      return Origin.of(record);
    }
    Position[][] items = new Position[lists.length][];
    for (int i = 0; i < lists.length; i++) {
      ItemList list = lists[i];
      items[i] = list == null ? NONE : list.positions();
    }
    return new FieldOrigin(record, Arrays.copyOf(columns, columns.length), items);
  }

  private static boolean isAllAt(
      Position record, @Nullable Position[] columns, @Nullable ItemList[] lists) {
    for (int i = 0; i < columns.length; i++) {
      Position column = columns[i];
      ItemList list = lists[i];
      if (column != null && !column.equals(record) || list != null && !list.isAllAt(record)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public Position record() {
    return record;
  }

  @Override
  public Position column(int column) {
    Position known = columns[column];
    return known == null ? record : known;
  }

  @Override
  public Position item(int column, int item) {
    return item < items[column].length ? items[column][item] : column(column);
  }
}
