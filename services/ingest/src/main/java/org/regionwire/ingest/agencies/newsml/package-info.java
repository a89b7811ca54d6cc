/** NewsML-G2: a news item, or a message with several, as items. */
@NullMarked
package org.regionwire.ingest.agencies.newsml;

import org.jspecify.annotations.NullMarked;
