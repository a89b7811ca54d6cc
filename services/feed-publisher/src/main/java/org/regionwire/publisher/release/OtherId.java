package org.regionwire.publisher.release;

/**
 * Another id of an article, as a feed that has its summary calls it.
 *
 * @param role guid, url, source …
 */
public record OtherId(String role, String value) {}
