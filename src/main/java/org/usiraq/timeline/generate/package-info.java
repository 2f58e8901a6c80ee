/**
 * Timelines made by a generator: realistic ones of any size, to measure a system before the data is
 * there.
 */
@NullMarked
package org.usiraq.timeline.generate;

import org.jspecify.annotations.NullMarked;
