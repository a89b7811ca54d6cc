/** Keys of whoever signs in: making them, listing them, taking them back. */
@NullMarked
package org.regionwire.console.keys;

import org.jspecify.annotations.NullMarked;
