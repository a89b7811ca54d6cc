/** Which addresses a program may connect to when a stranger named the host. */
@NullMarked
package org.regionwire.messaging.addresses;

import org.jspecify.annotations.NullMarked;
