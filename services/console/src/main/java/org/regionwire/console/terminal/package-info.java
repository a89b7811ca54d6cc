/** How the console answers: text or JSON, progress beside it, and an exit code. */
@NullMarked
package org.regionwire.console.terminal;

import org.jspecify.annotations.NullMarked;
