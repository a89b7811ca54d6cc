/** Which topics there are, and how the broker keeps them. */
@NullMarked
package org.regionwire.schemas.catalogue;

import org.jspecify.annotations.NullMarked;
