/** Which amounts a text states. */
@NullMarked
package org.regionwire.enrichment.figures;

import org.jspecify.annotations.NullMarked;
