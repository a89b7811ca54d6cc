/** Names of the record headers. */
@NullMarked
package org.regionwire.schemas.headers;

import org.jspecify.annotations.NullMarked;
