/** Figures on data that does not ship: run with {@code -Dregionwire.data=DIR}. */
@NullMarked
package org.regionwire.enrichment.measured;

import org.jspecify.annotations.NullMarked;
