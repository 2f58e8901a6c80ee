/**
 * A dataset as CSV: a folder of normalised tables that is read back without loss.
 *
 * <p>{@link org.usiraq.timeline.csv.TimelineCsv} writes and reads the tables, {@link
 * org.usiraq.timeline.csv.CsvTables} lists them; they need Commons CSV on the class path.
 */
@NullMarked
package org.usiraq.timeline.csv;

import org.jspecify.annotations.NullMarked;
