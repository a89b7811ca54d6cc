/** Partners say that they have taken down what was recalled. */
@NullMarked
package org.regionwire.publisher.receipts;

import org.jspecify.annotations.NullMarked;
