/** JSON Feed 1.1. */
@NullMarked
package org.regionwire.publisher.feeds.json;

import org.jspecify.annotations.NullMarked;
