/** Which publication, issue or page a path means. */
@NullMarked
package org.regionwire.publisher.publications;

import org.jspecify.annotations.NullMarked;
