package org.regionwire.ingest.feeds.fetching;

import java.time.Duration;

/**
 * How much of a stranger's server is borne.
 *
 * @param total time for one answer with all its redirects, however slowly it drips
 * @param connect time until a server takes the connection
 * @param largest bytes of an answer after unpacking
 * @param redirects followed at most
 */
public record FetchLimits(Duration total, Duration connect, int largest, int redirects) {}
