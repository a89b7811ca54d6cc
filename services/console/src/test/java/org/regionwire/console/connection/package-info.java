/** Places of records. */
@NullMarked
package org.regionwire.console.connection;

import org.jspecify.annotations.NullMarked;
