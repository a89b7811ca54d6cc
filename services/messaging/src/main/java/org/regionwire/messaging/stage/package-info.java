/**
 * A stage of the wire: a batch of records in, their outputs or dead letters out, in one
 * transaction.
 */
@NullMarked
package org.regionwire.messaging.stage;

import org.jspecify.annotations.NullMarked;
