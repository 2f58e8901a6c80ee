/**
 * Dates as precise as the evidence: the Extended Date/Time Format (EDTF) of ISO 8601-2:2019, in the
 * profile of the Library of Congress, levels 0, 1 and 2.
 *
 * <p>{@link org.usiraq.timeline.edtf.Edtf} is the one type users hold; the others are what it
 * answers with. The package depends on the JDK alone and can be used without the rest of the
 * library.
 */
@NullMarked
package org.usiraq.timeline.edtf;

import org.jspecify.annotations.NullMarked;
