package org.regionwire.ingest.feeds.polling;

/**
 * An item that a source has delivered.
 *
 * @param key short hash of its id
 * @param itemHash of the item as the feed had it; empty: to be read again, its page did not come
 * @param contentHash of the article that was made of it
 * @param full whether the article stands with its text in full
 */
public record SeenItem(String key, String itemHash, String contentHash, boolean full) {}
