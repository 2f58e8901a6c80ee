/**
 * Datasets for tests: generated ones that hold everything a dataset may hold, and a small fixed
 * one.
 */
@NullMarked
package org.usiraq.timeline.testing;

import org.jspecify.annotations.NullMarked;
