/** The gate as a Kafka Streams topology, and what it reads and writes. */
@NullMarked
package org.regionwire.publisher.kafka.gate;

import org.jspecify.annotations.NullMarked;
