/** Which language and script a text is written in. */
@NullMarked
package org.regionwire.enrichment.language;

import org.jspecify.annotations.NullMarked;
