package org.regionwire.console.backup;

/**
 * How far a consumer group had read one partition.
 *
 * @param offset of the next record that it would read
 * @param metadata its own words; Kafka Streams keeps its time there
 */
record GroupOffset(String group, String topic, int partition, long offset, String metadata) {}
