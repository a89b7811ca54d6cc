/** What ingest is asked and answers. */
@NullMarked
package org.regionwire.console.publishing;

import org.jspecify.annotations.NullMarked;
