/** Feeds of the past: stretches of time that reach back to the first article. */
@NullMarked
package org.regionwire.publisher.archives;

import org.jspecify.annotations.NullMarked;
