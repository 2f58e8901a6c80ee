/**
 * What the formats share: reading records from a stream of tokens, asking for optional dependencies
 * by name, and putting files in place whole.
 */
@NullMarked
package org.usiraq.timeline.io;

import org.jspecify.annotations.NullMarked;
