/**
 * Datasets as people curate them: a folder of YAML files.
 *
 * <p>Needs {@code jackson-dataformat-yaml}. Scalars are read as text by the column's type, so that
 * no {@code no} becomes false and no {@code 2004-06} a number.
 */
@NullMarked
package org.usiraq.timeline.yaml;

import org.jspecify.annotations.NullMarked;
