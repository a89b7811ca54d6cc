package org.regionwire.publisher.topics;

/**
 * A topic that has a feed.
 *
 * @param code digits of an IPTC Media Topic: 04000000
 * @param name label
 */
public record Topic(String code, String name) {}
