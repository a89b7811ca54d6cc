/** Paragraphs of plain text out of marked-up text: nothing of the markup is left. */
@NullMarked
package org.regionwire.ingest.prose;

import org.jspecify.annotations.NullMarked;
