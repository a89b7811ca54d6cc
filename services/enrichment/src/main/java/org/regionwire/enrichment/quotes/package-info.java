/** Who is quoted, and with which words. */
@NullMarked
package org.regionwire.enrichment.quotes;

import org.jspecify.annotations.NullMarked;
