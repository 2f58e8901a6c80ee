package org.usiraq.timeline.csv;

import java.util.List;
import org.usiraq.timeline.csv.MergedRows.Taken;
import org.usiraq.timeline.validate.Finding;

/**
 * The rows of a record, from all files.
 *
 * @param row the row of the record itself
 * @param formerIds the rows of its former ids
 * @param lists the rows of its lists, in the order of the lists
 * @param passed the faults of rows that were passed over on the way to these
 */
record Gathered(Row row, Taken formerIds, List<Taken> lists, List<Finding> passed) {}
