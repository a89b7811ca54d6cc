/** RSS 2.0. */
@NullMarked
package org.regionwire.publisher.feeds.rss;

import org.jspecify.annotations.NullMarked;
