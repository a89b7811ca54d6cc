/** Why was it decided so? A decision as plain values that any JSON writer takes. */
@NullMarked
package org.regionwire.categorization.explain;

import org.jspecify.annotations.NullMarked;
