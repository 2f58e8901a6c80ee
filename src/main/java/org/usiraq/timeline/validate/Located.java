package org.usiraq.timeline.validate;

import org.usiraq.timeline.model.Entity;
import org.usiraq.timeline.table.Column;
import org.usiraq.timeline.table.Struct;

/**
 * A record and where it was read.
 *
 * @param record the record
 * @param origin where it was read
 * @param <R> the Java type of the record
 */
public record Located<R extends Entity>(R record, Origin origin) {

  /**
   * Makes a finding about a field of this record.
   *
   * @param struct the shape of the record
   * @param code what kind of fault it is
   * @param field the name of the column
   * @param value the value found
   * @param message what was expected and what was found
   * @return the finding, at the place of the field
   */
  Finding finding(Struct<R> struct, FindingCode code, String field, String value, String message) {
    Position position =
        struct.find(field).map(Column::index).map(origin::column).orElse(origin.record());
    return new Finding(code, position, record.id(), field, value, message);
  }

  /**
   * Makes a finding about an element of a list of this record.
   *
   * @param struct the shape of the record
   * @param code what kind of fault it is
   * @param field the name of the list's column
   * @param item the index of the element, from 0
   * @param value the value found
   * @param message what was expected and what was found
   * @return the finding, at the place of the element
   */
  Finding finding(
      Struct<R> struct, FindingCode code, String field, int item, String value, String message) {
    Position position =
        struct.find(field).map(column -> origin.item(column.index(), item)).orElse(origin.record());
    return new Finding(code, position, record.id(), field + "[" + (item + 1) + "]", value, message);
  }
}
