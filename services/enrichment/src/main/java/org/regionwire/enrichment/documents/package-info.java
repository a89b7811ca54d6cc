/** Which documents a text cites. */
@NullMarked
package org.regionwire.enrichment.documents;

import org.jspecify.annotations.NullMarked;
