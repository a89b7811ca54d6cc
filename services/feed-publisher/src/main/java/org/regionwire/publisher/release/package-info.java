/** The gate's rules: which version of an article may be seen now. */
@NullMarked
package org.regionwire.publisher.release;

import org.jspecify.annotations.NullMarked;
