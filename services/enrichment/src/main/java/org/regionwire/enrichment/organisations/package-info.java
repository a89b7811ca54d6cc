/** Which organisations a text names. */
@NullMarked
package org.regionwire.enrichment.organisations;

import org.jspecify.annotations.NullMarked;
