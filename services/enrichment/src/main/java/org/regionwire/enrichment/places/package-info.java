/** Which places a text names, and what each name may mean. */
@NullMarked
package org.regionwire.enrichment.places;

import org.jspecify.annotations.NullMarked;
