/** Tells partners what has changed, and what they must have then. */
@NullMarked
package org.regionwire.publisher.changes;

import org.jspecify.annotations.NullMarked;
