package org.usiraq.timeline.validate;

/**
 * What a stream keeps of a record until all have been read: one of its ids, or what is to be
 * compared with the record of some id.
 *
 * @param kind what it is
 * @param table the number of the table in which the key is an id
 * @param from the number of the table of the record
 * @param key what the entries that belong together have in common
 * @param record the id of the record
 * @param field the field, or what else is to be told
 * @param text the date of the record, or what else is to be compared
 * @param order which of the records of its table it is, from 0
 * @param at where the field was read
 * @param recordAt where the record was read
 */
record Entry(
    Kind kind,
    int table,
    int from,
    String key,
    String record,
    String field,
    String text,
    long order,
    Position at,
    Position recordAt) {

  /** Kinds of entries. */
  enum Kind {
    /** The id of a record. */
    ID,
    /** A former id of a record. */
    FORMER,
    /** The id of a record that could not be made. */
    REFUSED,
    /** The address of a source. */
    ADDRESS,
    /** The series and date of a preferred figure. */
    PREFERRED,
    /** The series, date and source of a figure. */
    STATED,
    /** A reference. */
    REFERENCE,
    /** What a source is derived from. */
    ORIGIN,
    /** A link to what must not come after. */
    EFFECT,
    /** A part in an event. */
    PART,
    /** The phase of an event. */
    PHASE,
    /** A link, or what else must not run in circles. */
    EDGE
  }
}
