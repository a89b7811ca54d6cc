package org.regionwire.publisher.release;

/**
 * What a feed is about.
 *
 * @param scheme region, topic or publication
 * @param code GB/T 2260 code, topic uri or publication id, with the date of an issue and a page of
 *     that behind it
 */
public record Scope(String scheme, String code) {}
