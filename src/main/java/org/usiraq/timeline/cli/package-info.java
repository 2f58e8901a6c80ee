/** The command line. Only {@code Main} ends the program; no other floor uses this one. */
@NullMarked
package org.usiraq.timeline.cli;

import org.jspecify.annotations.NullMarked;
