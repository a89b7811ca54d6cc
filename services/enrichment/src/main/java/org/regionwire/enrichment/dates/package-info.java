/** Which dates a text names. */
@NullMarked
package org.regionwire.enrichment.dates;

import org.jspecify.annotations.NullMarked;
