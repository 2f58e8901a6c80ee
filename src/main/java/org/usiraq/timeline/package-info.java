/** The dataset that comes with the library. */
@NullMarked
package org.usiraq.timeline;

import org.jspecify.annotations.NullMarked;
