/** Which region a name or code in a path means. */
@NullMarked
package org.regionwire.publisher.regions;

import org.jspecify.annotations.NullMarked;
