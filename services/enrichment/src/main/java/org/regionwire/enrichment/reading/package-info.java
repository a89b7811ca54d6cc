/** All that is read out of one article. */
@NullMarked
package org.regionwire.enrichment.reading;

import org.jspecify.annotations.NullMarked;
