/** Which articles tell the same story, and where each stands in it. */
@NullMarked
package org.regionwire.publisher.stories;

import org.jspecify.annotations.NullMarked;
