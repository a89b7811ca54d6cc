/**
 * The whole wire on one machine: its processes started, fed with what is in seeds, watched and
 * ended in order.
 */
@NullMarked
package org.regionwire.standalone;

import org.jspecify.annotations.NullMarked;
