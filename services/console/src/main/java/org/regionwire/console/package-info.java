/** The operator's command line: what it can do, and its exit codes. */
@NullMarked
package org.regionwire.console;

import org.jspecify.annotations.NullMarked;
