/** When a source is asked again: what it does and what it asks for, between bounds. */
@NullMarked
package org.regionwire.ingest.feeds.polling;

import org.jspecify.annotations.NullMarked;
