/** The XML modules that RSS and Atom share, and our own. */
@NullMarked
package org.regionwire.publisher.feeds.modules;

import org.jspecify.annotations.NullMarked;
