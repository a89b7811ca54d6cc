/** Which words tell an article from others. */
@NullMarked
package org.regionwire.enrichment.keywords;

import org.jspecify.annotations.NullMarked;
