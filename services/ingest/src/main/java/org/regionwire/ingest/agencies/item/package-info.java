/** What an agency's item is, in whichever format it came, and what may be wrong with it. */
@NullMarked
package org.regionwire.ingest.agencies.item;

import org.jspecify.annotations.NullMarked;
