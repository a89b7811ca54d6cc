/** Polling shared by replicas: who has which sources, and what is written together. */
@NullMarked
package org.regionwire.ingest.kafka.polling;

import org.jspecify.annotations.NullMarked;
