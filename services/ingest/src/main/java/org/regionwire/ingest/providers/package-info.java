/** Who may deliver what, how often, with which key and which rights. */
@NullMarked
package org.regionwire.ingest.providers;

import org.jspecify.annotations.NullMarked;
