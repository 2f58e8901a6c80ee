/** Runs the benchmarks beside their peers and reports the ratios. */
@NullMarked
package org.usiraq.timeline.bench;

import org.jspecify.annotations.NullMarked;
