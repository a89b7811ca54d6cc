/** The whole wire from outside: a page in, the feeds out. */
@NullMarked
package org.regionwire.pipeline;

import org.jspecify.annotations.NullMarked;
