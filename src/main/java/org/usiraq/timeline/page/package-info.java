/**
 * The publication for people who would rather look than read: a page, and files for maps and for
 * TimelineJS.
 *
 * <p>For the build alone; the jar of the library leaves it out.
 */
@NullMarked
package org.usiraq.timeline.page;

import org.jspecify.annotations.NullMarked;
