/**
 * What the dataset says: events, actors, statistics, places, sources and phases as immutable
 * records, their vocabularies, and {@link org.usiraq.timeline.model.Timeline}, which holds them all
 * and answers questions.
 *
 * <p>Constructors refuse what a record cannot mean, with an {@link IllegalArgumentException} that
 * says what was expected and what was found. What is representable but wrong (a reference to
 * nobody, two preferred figures for one date) is left to validation. Everything here is immutable
 * and safe to share among threads. Nothing takes or returns null: what may be absent is an {@link
 * java.util.Optional}.
 */
@NullMarked
package org.usiraq.timeline.model;

import org.jspecify.annotations.NullMarked;
