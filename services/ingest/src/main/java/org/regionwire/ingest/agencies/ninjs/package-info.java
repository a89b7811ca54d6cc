/** IPTC ninjs 3.x: bounded JSON, validated by the standard's own schema, as an item. */
@NullMarked
package org.regionwire.ingest.agencies.ninjs;

import org.jspecify.annotations.NullMarked;
