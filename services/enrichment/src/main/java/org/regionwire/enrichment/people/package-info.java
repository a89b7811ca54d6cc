/** Who is named in an article, with office and organisation. */
@NullMarked
package org.regionwire.enrichment.people;

import org.jspecify.annotations.NullMarked;
