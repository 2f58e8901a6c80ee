/**
 * A dataset as CSV: for programs a folder of normalised tables that is read back without loss, for
 * people a folder of sheets that no spreadsheet damages.
 *
 * <p>{@link org.usiraq.timeline.csv.TimelineCsv} writes and reads the tables, {@link
 * org.usiraq.timeline.csv.CsvTables} lists them; they need Commons CSV on the class path. {@link
 * org.usiraq.timeline.csv.Spreadsheet} writes the sheets.
 */
@NullMarked
package org.usiraq.timeline.csv;

import org.jspecify.annotations.NullMarked;
