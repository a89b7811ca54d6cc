/** From dropped files to the wire. */
@NullMarked
package org.regionwire.ingest.kafka.dropping;

import org.jspecify.annotations.NullMarked;
