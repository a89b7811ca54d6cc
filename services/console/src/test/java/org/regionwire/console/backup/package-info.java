/** Backups, literal in, literal out, and against a real broker. */
@NullMarked
package org.regionwire.console.backup;

import org.jspecify.annotations.NullMarked;
