@NullMarked
package org.regionwire.console.receipts;

import org.jspecify.annotations.NullMarked;
