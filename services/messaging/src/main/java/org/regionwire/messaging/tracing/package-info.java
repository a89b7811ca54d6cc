/** Spans that make one trace of an article's way, from the delivery to the feed entry. */
@NullMarked
package org.regionwire.messaging.tracing;

import org.jspecify.annotations.NullMarked;
