/** From samples to figures. */
@NullMarked
package org.regionwire.benchmarks.measuring;

import org.jspecify.annotations.NullMarked;
