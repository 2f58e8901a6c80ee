/**
 * Datasets as JSON: one document, or one record a line; and the JSON Schemas of both.
 *
 * <p>Reads and writes by Jackson's streaming parser and generator, driven by the declaration of the
 * columns; needs {@code jackson-core} alone.
 */
@NullMarked
package org.usiraq.timeline.json;

import org.jspecify.annotations.NullMarked;
