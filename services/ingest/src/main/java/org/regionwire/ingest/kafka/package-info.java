/** Between the topics and what the rules know. */
@NullMarked
package org.regionwire.ingest.kafka;

import org.jspecify.annotations.NullMarked;
