/** Who may deliver what, and with which rights. */
@NullMarked
package org.regionwire.ingest.providers;

import org.jspecify.annotations.NullMarked;
