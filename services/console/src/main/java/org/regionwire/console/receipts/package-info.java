/** Which partners have taken down what was recalled, and which have not. */
@NullMarked
package org.regionwire.console.receipts;

import org.jspecify.annotations.NullMarked;
