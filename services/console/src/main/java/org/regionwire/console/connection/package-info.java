/** Where the broker and the registry are, and how topics are read. */
@NullMarked
package org.regionwire.console.connection;

import org.jspecify.annotations.NullMarked;
