/**
 * The one declaration of every table's columns: name, type, presence, accessor and meaning.
 *
 * <p>Readers, writers, schemas and the codebook are all interpreted from it, so that a new column
 * is one line in one place. {@link org.usiraq.timeline.table.Tables} lists the tables. Everything
 * here is immutable and safe to share among threads.
 */
@NullMarked
package org.usiraq.timeline.table;

import org.jspecify.annotations.NullMarked;
