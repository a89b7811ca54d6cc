/**
 * The index of all released articles: what stands in which region, since when, and what was taken
 * down.
 */
@NullMarked
package org.regionwire.publisher.view;

import org.jspecify.annotations.NullMarked;
