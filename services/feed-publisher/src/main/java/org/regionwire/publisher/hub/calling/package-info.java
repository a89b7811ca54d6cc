/** Calls subscribers over HTTP and believes nothing that they say of themselves. */
@NullMarked
package org.regionwire.publisher.hub.calling;

import org.jspecify.annotations.NullMarked;
