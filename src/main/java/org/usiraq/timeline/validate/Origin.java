package org.usiraq.timeline.validate;

/** Where a record was read, and where its fields were. */
public interface Origin {

  /** {@return where the record starts} */
  Position record();

  /**
   * Returns where a field was read.
   *
   * @param column the index of the column
   * @return its position, or the record's if it is not known
   */
  Position column(int column);

  /**
   * Returns where an element of a list was read.
   *
   * @param column the index of the list's column
   * @param item the index of the element, from 0
   * @return its position, or the column's if it is not known
   */
  Position item(int column, int item);

  /**
   * Returns an origin that knows the record's position alone.
   *
   * @param position where the record was read
   * @return the origin
   */
  static Origin of(Position position) {
    return new Origin() {
      @Override
      public Position record() {
        return position;
      }

      @Override
      public Position column(int column) {
        return position;
      }

      @Override
      public Position item(int column, int item) {
        return position;
      }
    };
  }
}
