/** Cuts text into words, and tells the names among them. */
@NullMarked
package org.regionwire.enrichment.words;

import org.jspecify.annotations.NullMarked;
