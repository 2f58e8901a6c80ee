package org.usiraq.timeline.table;

/**
 * What a column holds: one value, or a list of values or of structs.
 *
 * @param <V> the Java type of the value
 */
public sealed interface ColumnType<V> permits Scalar, ListOf {}
