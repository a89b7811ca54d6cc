@NullMarked
package org.regionwire.ingest.recutting;

import org.jspecify.annotations.NullMarked;
