/** Where each article of a document is by now. */
@NullMarked
package org.regionwire.ingest.whereabouts;

import org.jspecify.annotations.NullMarked;
