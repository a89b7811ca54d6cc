/** The article as the annotators see it: its parts, and where something stands in them. */
@NullMarked
package org.regionwire.enrichment.text;

import org.jspecify.annotations.NullMarked;
