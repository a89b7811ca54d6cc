/** The hub on the wire: who has which subscriptions, and what is written of them. */
@NullMarked
package org.regionwire.publisher.kafka.hub;

import org.jspecify.annotations.NullMarked;
