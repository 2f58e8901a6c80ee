/** What strangers may send, given to every reader. */
@NullMarked
package org.usiraq.timeline.hostile;

import org.jspecify.annotations.NullMarked;
