package org.regionwire.publisher.release;

/**
 * Where a version stands in the topic that it came from, so that it can be read again.
 *
 * @param partition of that topic
 * @param offset in that partition
 */
public record Origin(int partition, long offset) {}
