package org.usiraq.timeline.validate;

import org.usiraq.timeline.table.Table;

/**
 * A place where a record names another record.
 *
 * @param from the table of the record that has the reference
 * @param record the id of that record
 * @param field the path of the field
 * @param table the name of the table that the reference points into
 * @param target the id it names
 * @param position where it was read
 */
public record Reference(
    Table<?> from, String record, String field, String table, String target, Position position) {}
