/**
 * Findings about records that are representable but wrong, and the rules that make them.
 *
 * <p>A {@link org.usiraq.timeline.validate.Draft} holds records as they were read, with the places
 * they were read from; {@link org.usiraq.timeline.validate.Validator} applies every rule to it and
 * reports every fault in one run. The catalogue of faults is {@link
 * org.usiraq.timeline.validate.FindingCode}.
 */
@NullMarked
package org.usiraq.timeline.validate;

import org.jspecify.annotations.NullMarked;
