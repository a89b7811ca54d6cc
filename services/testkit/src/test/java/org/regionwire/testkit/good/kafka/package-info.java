/** May know Kafka. */
@NullMarked
package org.regionwire.testkit.good.kafka;

import org.jspecify.annotations.NullMarked;
