/** From the wire's records to the domain and back: the one place here that knows Avro. */
@NullMarked
package org.regionwire.enrichment.kafka;

import org.jspecify.annotations.NullMarked;
