/** A document that was delivered before: which of its articles are which, and which are missing. */
@NullMarked
package org.regionwire.ingest.recutting;

import org.jspecify.annotations.NullMarked;
