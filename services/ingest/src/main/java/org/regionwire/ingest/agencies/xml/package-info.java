/** XML of strangers as a small tree: no DTD, no entities, bounded. */
@NullMarked
package org.regionwire.ingest.agencies.xml;

import org.jspecify.annotations.NullMarked;
