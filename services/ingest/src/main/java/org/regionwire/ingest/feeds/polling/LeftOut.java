package org.regionwire.ingest.feeds.polling;

import java.time.Instant;

/**
 * An article that a source would have given and that was not written.
 *
 * @param uri of the article
 * @param reason erased, bad-character, too-many-tags or too-large; the same word counts it among
 *     what was refused
 */
public record LeftOut(String uri, String reason, Instant at) {}
