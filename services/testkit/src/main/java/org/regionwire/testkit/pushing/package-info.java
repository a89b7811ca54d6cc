/** Subscribers of a hub, on this machine. */
@NullMarked
package org.regionwire.testkit.pushing;

import org.jspecify.annotations.NullMarked;
