package org.regionwire.publisher.receipts;

/**
 * An article that a partner says it has taken down.
 *
 * @param version the one that recalled it
 */
public record TakenDown(String uri, int version) {}
