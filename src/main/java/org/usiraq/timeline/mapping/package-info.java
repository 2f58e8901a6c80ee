/**
 * Imports event data of other projects: a mapping file says which column of their CSV feeds which
 * field of ours, and how its dates, bounds and codes read.
 *
 * <p>Needs {@code jackson-dataformat-yaml} to read mapping files.
 */
@NullMarked
package org.usiraq.timeline.mapping;

import org.jspecify.annotations.NullMarked;
