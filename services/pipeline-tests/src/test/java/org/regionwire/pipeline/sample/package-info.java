/** What an app that reads the wire looks like: the schemas jar and a Kafka client, no more. */
@NullMarked
package org.regionwire.pipeline.sample;

import org.jspecify.annotations.NullMarked;
