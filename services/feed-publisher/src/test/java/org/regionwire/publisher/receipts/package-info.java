@NullMarked
package org.regionwire.publisher.receipts;

import org.jspecify.annotations.NullMarked;
