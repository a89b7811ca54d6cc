/** What goes with an article, what stays, and that the log no longer has it. */
@NullMarked
package org.regionwire.console.erasure;

import org.jspecify.annotations.NullMarked;
