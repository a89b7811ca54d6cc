@NullMarked
package org.regionwire.ingest.dropping;

import org.jspecify.annotations.NullMarked;
