/** Where the broker and the registry are. */
@NullMarked
package org.regionwire.console.connection;

import org.jspecify.annotations.NullMarked;
