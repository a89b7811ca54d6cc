/** What near duplicates are found by. */
@NullMarked
package org.regionwire.enrichment.fingerprint;

import org.jspecify.annotations.NullMarked;
