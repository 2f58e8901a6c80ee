/** Tests of what changed between versions. */
@NullMarked
package org.usiraq.timeline.diff;

import org.jspecify.annotations.NullMarked;
