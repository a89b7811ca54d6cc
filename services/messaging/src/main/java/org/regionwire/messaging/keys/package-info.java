/** Keys that strangers sign in with: what they send, and what is kept of it. */
@NullMarked
package org.regionwire.messaging.keys;

import org.jspecify.annotations.NullMarked;
