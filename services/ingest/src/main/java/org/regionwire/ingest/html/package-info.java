/**
 * Web pages of newspapers: an article's page in, the article out; a page of a digital edition in,
 * the links of its articles out.
 */
@NullMarked
package org.regionwire.ingest.html;

import org.jspecify.annotations.NullMarked;
