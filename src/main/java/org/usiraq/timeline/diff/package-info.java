/**
 * What changed from one version of a dataset to another: records, their fields, columns, and the
 * version that the changes call for.
 */
@NullMarked
package org.usiraq.timeline.diff;

import org.jspecify.annotations.NullMarked;
