/**
 * Who is who: uris of documents and articles, hashes of content, sketches that find an article
 * again.
 */
@NullMarked
package org.regionwire.ingest.identity;

import org.jspecify.annotations.NullMarked;
