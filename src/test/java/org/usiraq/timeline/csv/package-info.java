/** Tests of CSV. */
@NullMarked
package org.usiraq.timeline.csv;

import org.jspecify.annotations.NullMarked;
