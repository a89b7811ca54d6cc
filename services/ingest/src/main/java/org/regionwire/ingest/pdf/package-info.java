/** Pages of PDF: the text of their text layer, column by column, in blocks as printed. */
@NullMarked
package org.regionwire.ingest.pdf;

import org.jspecify.annotations.NullMarked;
