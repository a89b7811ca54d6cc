/** Reads articles.published into the view. */
@NullMarked
package org.regionwire.publisher.kafka;

import org.jspecify.annotations.NullMarked;
