/** The articles of a section as a feed, whatever its form. */
@NullMarked
package org.regionwire.publisher.feeds;

import org.jspecify.annotations.NullMarked;
