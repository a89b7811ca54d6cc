/** Where the broker and the registry are, and how the Kafka clients are set. */
@NullMarked
package org.regionwire.messaging.settings;

import org.jspecify.annotations.NullMarked;
