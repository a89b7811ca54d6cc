/** Pages that nobody wrote, and those who post them. */
@NullMarked
package org.regionwire.benchmarks.load;

import org.jspecify.annotations.NullMarked;
