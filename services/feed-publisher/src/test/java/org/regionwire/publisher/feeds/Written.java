package org.regionwire.publisher.feeds;

import org.regionwire.publisher.feeds.atom.AtomWriter;
import org.regionwire.publisher.feeds.json.JsonFeedWriter;
import org.regionwire.publisher.feeds.rss.RssWriter;

/** The bytes of a feed in one of its forms. */
final class Written {

    private Written() {}

    static byte[] as(Form form, Feed feed) {
        return switch (form) {
            case RSS -> RssWriter.write(feed);
            case ATOM -> AtomWriter.write(feed);
            case JSON -> JsonFeedWriter.write(feed);
        };
    }
}
