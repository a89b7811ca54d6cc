/** From the HTML of a feed or a page to HTML that is safe and to plain paragraphs. */
@NullMarked
package org.regionwire.ingest.feeds.prose;

import org.jspecify.annotations.NullMarked;
