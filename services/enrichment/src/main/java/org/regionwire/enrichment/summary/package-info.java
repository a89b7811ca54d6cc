/** A few sentences that stand for the whole. */
@NullMarked
package org.regionwire.enrichment.summary;

import org.jspecify.annotations.NullMarked;
