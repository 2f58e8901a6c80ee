/**
 * Datasets as Parquet: one file a table, lists and structs nested, real DATE and DECIMAL columns.
 *
 * <p>Needs {@code org.apache.parquet:parquet-hadoop} and {@code
 * org.apache.hadoop:hadoop-client-api} on the class path, for files in file systems of Hadoop's
 * also {@code org.apache.hadoop:hadoop-client-runtime}. No type of theirs stands in a public
 * signature.
 */
@NullMarked
package org.usiraq.timeline.parquet;

import org.jspecify.annotations.NullMarked;
