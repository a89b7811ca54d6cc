/** Feeds as lists of ninjs 3 items, for agencies' and papers' own systems. */
@NullMarked
package org.regionwire.publisher.feeds.ninjs;

import org.jspecify.annotations.NullMarked;
