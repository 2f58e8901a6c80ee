/**
 * Pages of Parquet encoded and decoded column by column, on several threads, on top of
 * parquet-java's own classes for files, pages, codecs and metadata: the fast path beside its
 * readers and writers of whole records, which stay the reference. It knows what this library writes
 * and what is common elsewhere; whatever it does not know, and every fault, it leaves to them.
 */
@NullMarked
package org.usiraq.timeline.parquet.pages;

import org.jspecify.annotations.NullMarked;
