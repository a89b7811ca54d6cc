/**
 * What the WebSub hub decides: who may subscribe to what, what is due to whom, and what becomes of
 * it.
 */
@NullMarked
package org.regionwire.publisher.hub;

import org.jspecify.annotations.NullMarked;
