/** Which topic a code or label in a path means. */
@NullMarked
package org.regionwire.publisher.topics;

import org.jspecify.annotations.NullMarked;
