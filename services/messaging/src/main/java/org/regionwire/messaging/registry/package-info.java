/** Schemas and their ids, from the Confluent Schema Registry client. */
@NullMarked
package org.regionwire.messaging.registry;

import org.jspecify.annotations.NullMarked;
