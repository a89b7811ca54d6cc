/** Atom 1.0 (RFC 4287). */
@NullMarked
package org.regionwire.publisher.feeds.atom;

import org.jspecify.annotations.NullMarked;
