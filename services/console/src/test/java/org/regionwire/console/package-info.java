/** The command line from outside. */
@NullMarked
package org.regionwire.console;

import org.jspecify.annotations.NullMarked;
