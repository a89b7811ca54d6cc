/** From what a source answers to the articles and the state that are written together. */
@NullMarked
package org.regionwire.ingest.feeds.taking;

import org.jspecify.annotations.NullMarked;
