/** What time it surely is. */
@NullMarked
package org.regionwire.publisher.clocks;

import org.jspecify.annotations.NullMarked;
