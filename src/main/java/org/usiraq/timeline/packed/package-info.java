/**
 * The form in which the dataset lies in this library's jar: small, and quick to read in a JVM that
 * has just started, where every class and every lambda costs. It is no format for exchange: the
 * version that wrote it reads it.
 *
 * <p>Each form lists the components of its record once more, in the order of its constructor: to
 * load the declaration of the columns, with its hundreds of lambdas, took a fresh JVM nearly four
 * times as long as to start empty. The compiler sees that no component is forgotten, and a test
 * that what is read equals what was written.
 */
@NullMarked
package org.usiraq.timeline.packed;

import org.jspecify.annotations.NullMarked;
