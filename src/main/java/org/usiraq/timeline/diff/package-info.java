/** What changed from one release of a dataset to the next, record by record and field by field. */
@NullMarked
package org.usiraq.timeline.diff;

import org.jspecify.annotations.NullMarked;
