/** Asks a web server for one thing over and over, as fast as it answers. */
@NullMarked
package org.regionwire.benchmarks.polling;

import org.jspecify.annotations.NullMarked;
