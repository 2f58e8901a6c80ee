/**
 * The build of a publication: from the YAML files that people curate to the files that programs and
 * people read.
 */
@NullMarked
package org.usiraq.timeline.build;

import org.jspecify.annotations.NullMarked;
