package org.regionwire.ingest.agencies;

/**
 * An article that is on the wire.
 *
 * @param provider that it belongs to
 * @param revision the newest that is known of it
 */
public record Owned(String provider, long revision) {}
