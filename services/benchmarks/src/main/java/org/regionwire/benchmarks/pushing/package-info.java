/** Partners who have a feed pushed to them. */
@NullMarked
package org.regionwire.benchmarks.pushing;

import org.jspecify.annotations.NullMarked;
